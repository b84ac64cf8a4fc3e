using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout.Entries;

/// <summary>
/// Finds the names of records that do not look like names: they stand where the names of the records with the same first label stand,
/// behind the record before or below a line that comes again ("Learn more about this provider", a lone count).
/// </summary>
internal static class EntryLeads
{
    /// <summary>Names that stand below the same line, or behind a record, from which another word there is a name as well.</summary>
    private const int FewestAlike = 2;

    /// <summary>Stand for the record before and for a lone number.</summary>
    private const string Record = "", Number = "#";

    /// <summary>The entries, those without a name with the lines above their first label that begin where a name would.</summary>
    public static IReadOnlyList<Entry> Add(LineRun run, IReadOnlyList<Entry> entries)
    {
        int EndBefore(int index) => index == 0 ? 0 : entries[index - 1].End;
        var above = entries.Select((entry, index) => (entry, index)).Where(named => named.entry.Lead.Count > 0)
            .CountBy(named => (named.entry.FirstLabel, LineAbove(run, named.entry.Start, EndBefore(named.index), named.entry.Fields[0].Label.Line)))
            .Where(line => line.Value >= FewestAlike).Select(line => line.Key).ToHashSet();
        return [.. entries.Select((entry, index) => entry.Lead.Count > 0 || entry.Fields.Any(field => LabelsName(field.Label)) ? entry : WithLead(entry, EndBefore(index)))];

        Entry WithLead(Entry entry, int end)
        {
            for (int line = entry.Start - 1; line >= Math.Max(end, entry.Start - LabelValues.MostLines); line--)
            {
                if (!above.Contains((entry.FirstLabel, LineAbove(run, line, end, entry.Fields[0].Label.Line))) || !MayOpen(run[line])) continue;
                return entry with { Start = line, Lead = LabelsToEntries.LeadFrom(run, line, entry.Start) };
            }
            return entry;
        }
    }

    /// <summary>Whether a label names the cookie rather than anything else.</summary>
    public static bool LabelsName(LabelMark label) => HeaderWords.Match(label.Key) is [{ Field: CookieField.Name }, ..];

    /// <summary>The words above a line; those of a record where a blank line stands between, and the line right over its labels.</summary>
    private static string LineAbove(LineRun run, int line, int end, int start)
    {
        if (line <= end || line == start - 1 && run[line].BlanksBefore > 0) return Record;
        var words = run[line - 1].Trimmed;
        return words.AsSpan().ContainsAnyExceptInRange('0', '9') ? FoldedText.Fold(words) : Number;
    }

    /// <summary>Whether a line is a word that is not known as something else, or a word to which a sentence is glued.</summary>
    private static bool MayOpen(LayoutLine line) =>
        LeadParts.NameLength(line.Text[LineForms.ContentStart(line)..].Trim(), 0) > 0
        || line.Evidence is { WordCount: 1, IsKnownOpening: false } && line.Trimmed.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0;
}
