using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Writing.Exports;

/// <summary>A lifetime in a cell of another format.</summary>
internal static class EnglishRetention
{
    /// <summary>English words; the document's own words where they were not understood, null where it says nothing.</summary>
    public static string? Of(CookieRecord cookie) => cookie.Duration.Kind switch
    {
        RetentionKind.NotDeclared => null,
        RetentionKind.Unknown => cookie.Declared.Duration,
        _ => RetentionGrammar.Write(cookie.Duration),
    };
}
