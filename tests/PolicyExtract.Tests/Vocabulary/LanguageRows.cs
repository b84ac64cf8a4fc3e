using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

/// <summary>
/// What tables and headings of a language say: <c>Fixtures/vocabulary/&lt;tag&gt;.txt</c> has sections of rows <c>meaning | words | words …</c>.
/// </summary>
internal static class LanguageRows
{
    public static TheoryData<string> Tags => [.. LanguageList.All.Select(language => language.Tag)];

    /// <summary>The rows of a section, as pairs of a meaning and words that have it; in order.</summary>
    public static List<(string Meaning, string Words)> Of(string tag, string section)
    {
        var lines = File.ReadLines(Path.Combine(RepositoryFolder.Tests, "Fixtures", "vocabulary", tag + ".txt"));
        return [.. lines
            .SkipWhile(line => line != section).Skip(1)
            .TakeWhile(line => line.Contains('|', StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(cells => cells.Skip(1).Select(words => (cells[0], words)))];
    }

    /// <summary>Fails with all rows that a reading gives another meaning.</summary>
    public static void Verify(string tag, string section, Func<string, string> read)
    {
        var rows = Of(tag, section);
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(row => read(row.Words) != row.Meaning).Select(row => $"{row.Words}: {read(row.Words)}, not {row.Meaning}"));
    }
}
