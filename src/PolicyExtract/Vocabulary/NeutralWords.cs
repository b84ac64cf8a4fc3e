namespace PolicyExtract.Vocabulary;

/// <summary>Words that stand beside the words of the field and say nothing by themselves: articles, prepositions, "cookies".</summary>
internal static class NeutralWords
{
    // What every second header and heading of the field holds, whatever it is about.
    private static readonly string[] OfTheField =
    [
        "cookie", "cookies", "cookien", "cookiet", "cookieer", "cookieuri", "cookiekat", "kakor", "kaka", "kakan",
        "evasteet", "evasteita", "eväste", "evästeen",
        "informasjonskapsler", "informasjonskapsel", "informasjonskapslar", "tracker", "trackers", "traceurs",
        "traceur", "ciasteczka", "ciasteczko",
        "pliki", "plik", "plików", "pliku", "soubory", "soubor", "souborů", "souboru", "súbory", "súbor", "súborov",
        "súboru", "fișiere", "fișier", "module", "modul",
        "uri", "urile", "urilor", "ului", "testigos", "témoins", "galletas", "sütik", "süti", "çerezler", "çerez",
        "çerezleri", "файлы", "файлов", "файл", "файла",
        "файли", "файлів", "файлу", "куки", "кукі", "कुकी", "कुकीज़", "s", "クッキー", "technologies", "tags", "category",
        "kategorie", "categorie", "categoria",
        "kategoria", "kategori", "type", "typ", "tipo", "カテゴリー", "类", "類", "型", "性", "的",
        "kolačići", "kolačića", "kolačić", "kolačiće", "kolačićima", "piškotki", "piškotkov", "piškotek", "piškotka", "piškotke", "piškotkih",
        "бисквитки", "бисквитките", "бисквитка", "бисквитката", "колачићи", "колачића", "колачић", "колачиће", "slapukai", "slapukų", "slapukas",
        "slapuko", "slapukus", "sīkdatnes", "sīkdatņu", "sīkdatne", "sīkfaili", "sīkfailu", "küpsised", "küpsiste", "küpsis", "küpsise",
        "galetes", "galeta", "vafrakökur", "vafraköku", "vafrakaka", "kökur", "evästeiden", "evästeitä", "evästettä", "sütiket", "sütinek", "çerezin",
        "çerezlerin", "ciasteczek", "kakorna", "informasjonskapselen", "informasjonskapslene", "témoin", "galleta", "testigo", "куків", "fișierul",
        "fișierului", "fișierelor", "쿠키", "คุกกี้", "ملفات تعريف الارتباط", "ملف تعريف الارتباط", "ملفات الارتباط", "الكوكيز", "עוגיות", "העוגיות", "עוגייה",
    ];

    // With whether the word ties a sentence together.
    private static readonly Lazy<PhraseTable<bool>> Words = new(() => new(LanguageList
        .Phrases(language => language.Text.Connecting, true)
        .Concat(OfTheField.Select(word => (word, false)))));

    /// <summary>Whether a text is nothing but a word or phrase that says nothing by itself.</summary>
    public static bool Contains(string text)
    {
        var words = FoldedWords.Of(text);
        return words.Count > 0 && CountAt(words, 0) == words.Count;
    }

    /// <summary>The number of words, from a place on, that say nothing by themselves; 0 when the word there says something.</summary>
    public static int CountAt(FoldedWords words, int at) => CountAt(words, at, out _);

    /// <param name="isConnecting">Whether the words tie a sentence together, and do not just name cookies or their kinds.</param>
    public static int CountAt(FoldedWords words, int at, out bool isConnecting)
    {
        var meanings = Words.Value.Match(words, at, out var count);
        isConnecting = meanings is [true, ..];
        return count;
    }
}
