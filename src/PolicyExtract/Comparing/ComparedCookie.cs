using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Comparing;

/// <summary>A cookie of one side.</summary>
/// <param name="Index">Its place on its side, 0-based.</param>
/// <param name="Language">Of its document; null when unknown.</param>
internal sealed record ComparedCookie(CookieRecord Record, int Index, string? Language)
{
    /// <summary>What names are compared by: the glob of a pattern, the folded words of a description, else the name itself.</summary>
    public string NameKey { get; } =
        Record.NamePattern ?? (Record.NameKind == NameKind.Described ? FoldedText.Fold(Record.Name) : Record.Name);

    public bool InOtherLanguageThan(ComparedCookie other) =>
        Language is not null && other.Language is not null && !string.Equals(Language, other.Language, StringComparison.OrdinalIgnoreCase);
}
