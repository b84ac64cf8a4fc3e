using System.Collections.Frozen;

namespace PolicyExtract.Vocabulary;

/// <summary>The forms of companies that stand behind their names (Ltd, GmbH, S.p.A.).</summary>
internal static class CorporateForms
{
    private const string Forms =
        "llc inc incorporated ltd limited corp corporation co company plc llp lp gmbh mbh ag kg kgaa ug ek ohg se sa sas sasu sarl eurl " +
        "sl slu spa srl srls bv nv ab as asa aps oy oyj sro zoo sp lda sgps pty pte kk kft zrt nyrt " +
        "sia uab doo dd ad ood eood sti oao ooo zao llp pbc group holding holdings gbr ev vof cv bvba sprl srlu sapa ehf hf " +
        "kommanditgesellschaft aktiengesellschaft gesellschaft societe " +
        "ооо оао зао пао ао тоо тов пат прат фоп ип αε επε ικε οε";

    // Written without a space before or after the name.
    private static readonly string[] OfIdeographs = ["股份有限公司", "有限责任公司", "有限公司", "株式会社", "有限会社", "合同会社"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Forms.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // What companies add to their names to tell their branches apart.
    private const string Places =
        "ireland usa us uk europe emea international global worldwide america france germany deutschland italia italy spain espana " +
        "netherlands nederland dublin";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceWords =
        Places.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> foldedWord) => Words.Contains(foldedWord);

    public static bool IsPlace(ReadOnlySpan<char> foldedWord) => PlaceWords.Contains(foldedWord);

    /// <summary>
    /// The first word of the name behind a form that goes before it, as in Russian: "ООО «Ива»" starts after its first word.
    /// </summary>
    public static int StartOf(FoldedWords words, int end)
    {
        if (end < 2 || !IsCyrillic(words.At(0)[0]) || !Words.Contains(words.At(0))) return 0;
        var start = 1;
        while (start < end - 1 && words.Is(start, WordKind.Symbol)) start++;
        return start;
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04ff';

    /// <summary>A name written without spaces, without the form at its start or end.</summary>
    public static string WithoutIdeographs(string name)
    {
        foreach (var form in OfIdeographs)
        {
            if (name.Length <= form.Length) continue;
            if (name.EndsWith(form, StringComparison.Ordinal)) return name[..^form.Length].TrimEnd('-');
            if (name.StartsWith(form, StringComparison.Ordinal)) return name[form.Length..].TrimStart('-');
        }
        return name;
    }

    /// <summary>
    /// The end of the name that is left when the forms at its end are taken off: "Example S.p.A." ends after its first word.
    /// </summary>
    public static int EndOf(FoldedWords words, int start, int end)
    {
        var left = end;
        while (left > start + 1)
        {
            var before = BeforeForm(words, start, left);
            if (before == left) break;
            left = before;
        }
        return left;
    }

    private static int BeforeForm(FoldedWords words, int start, int end)
    {
        if (words.Is(end - 1, WordKind.Symbol)) return end - 1;
        if (words.Is(end - 1, WordKind.Letters) && Words.Contains(words.At(end - 1))) return end - 1;
        return BeforeDotted(words, start, end);
    }

    // "S.p.A", "s.r.o", "A/S": single letters with dots or a slash between them.
    private static int BeforeDotted(FoldedWords words, int start, int end)
    {
        Span<char> letters = stackalloc char[6];
        var count = letters.Length;
        var at = end;
        while (at > start + 1 && count > 0 && words.Is(at - 1, WordKind.Letters) && words[at - 1].FoldedLength <= 2)
        {
            for (var i = words[at - 1].FoldedLength - 1; i >= 0 && count > 0; i--) letters[--count] = words.At(at - 1)[i];
            at--;
            if (Words.Contains(letters[count..]) && letters.Length - count > 1) return at;
            if (words.IsSymbol(at - 1, '.') || words.IsSymbol(at - 1, '/')) at--;
        }
        return end;
    }
}
