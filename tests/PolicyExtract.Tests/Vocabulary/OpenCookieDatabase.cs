using System.Text;
using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

/// <summary>The Open Cookie Database, where it lies beside the repository: words of many hands to measure the vocabulary by.</summary>
internal static class OpenCookieDatabase
{
    private const string Place = "../shared/reference/open-cookie-database.csv";

    public enum Column
    {
        Platform = 1,
        Category = 2,
        Name = 3,
        Domain = 4,
        Description = 5,
        Retention = 6,
        Controller = 7,
    }

    private static readonly Lazy<ValueList<ValueList<string>>?> Rows = new(() =>
        Path.Combine(RepositoryFolder.Root, Place) is var path && File.Exists(path) ? Read(File.ReadAllText(path)) : null);

    /// <summary>The cells of a column that hold something; the test is skipped where there is no database.</summary>
    public static ValueList<string> Cells(Column column)
    {
        Assert.SkipWhen(Rows.Value is null, $"The Open Cookie Database is not at {Place} of the repository.");
        return Rows.Value!.Skip(1).Select(row => row[(int)column]).Where(cell => !string.IsNullOrWhiteSpace(cell)).ToValueList();
    }

    private static ValueList<ValueList<string>> Read(string csv)
    {
        var rows = new List<ValueList<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var character in csv.ReplaceLineEndings("\n"))
        {
            if (character == '"') isQuoted = !isQuoted;
            else if (isQuoted || character is not (',' or '\n')) cell.Append(character);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character != '\n') continue;
                rows.Add(row.ToValueList());
                row.Clear();
            }
        }
        return rows.ToValueList();
    }
}
