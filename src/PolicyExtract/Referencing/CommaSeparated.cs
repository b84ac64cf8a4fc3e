using System.Text;
using PolicyExtract.Model;

namespace PolicyExtract.Referencing;

/// <summary>Comma-separated text (RFC 4180) → its rows.</summary>
internal static class CommaSeparated
{
    public static IEnumerable<ValueList<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (isQuoted && character == '"' && at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[++at]);
            else if (character == '"') isQuoted = !isQuoted;
            else if (isQuoted || character is not (',' or '\n' or '\r')) cell.Append(character);
            else if (character != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == ',') continue;
                yield return row.ToValueList();
                row.Clear();
            }
        }
        if (cell.Length == 0 && row.Count == 0) yield break;
        row.Add(cell.ToString());
        yield return row.ToValueList();
    }
}
