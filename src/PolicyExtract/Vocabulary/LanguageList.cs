using PolicyExtract.Vocabulary.Languages;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// All languages that policies are read in. They are tried at once: the language of a table is often not that of its page.
/// </summary>
public static class LanguageList
{
    public static IReadOnlyList<Language> All { get; } =
    [
        English.Words,
        French.Words,
        German.Words,
        Spanish.Words,
        Portuguese.Words,
        Italian.Words,
        Dutch.Words,
        Swedish.Words,
        Danish.Words,
        Norwegian.Words,
        Icelandic.Words,
        Finnish.Words,
        Polish.Words,
        Czech.Words,
        Slovak.Words,
        Slovenian.Words,
        Croatian.Words,
        Lithuanian.Words,
        Latvian.Words,
        Estonian.Words,
        Catalan.Words,
        Hungarian.Words,
        Romanian.Words,
        Greek.Words,
        Russian.Words,
        Ukrainian.Words,
        Bulgarian.Words,
        Serbian.Words,
        Turkish.Words,
        Hindi.Words,
        Indonesian.Words,
        Vietnamese.Words,
        Thai.Words,
        Arabic.Words,
        Hebrew.Words,
        Chinese.Words,
        Japanese.Words,
        Korean.Words,
    ];

    /// <summary>The words of all languages that one of their lists holds, each with a meaning.</summary>
    internal static IEnumerable<(string Words, T Meaning)> Phrases<T>(Func<Language, WordList> list, T meaning) =>
        All.SelectMany(language => list(language)).Select(words => (words, meaning));
}
