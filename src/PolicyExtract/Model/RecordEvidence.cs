using System.Text.Json.Serialization;

namespace PolicyExtract.Model;

/// <summary>Where a record's words stand in the source.</summary>
/// <param name="Table">Index of the table in the inventory, 0-based; null for a record that was read from prose.</param>
/// <param name="Row">Row of the table's body, 0-based; null for a record that was read from prose.</param>
/// <param name="Page">1-based; 0 where the format has no pages.</param>
/// <param name="Line">First line, 1-based; 0 where the format has no lines.</param>
/// <param name="EndLine">Last line, included.</param>
/// <param name="Box">Around all fragments of the first page; null where the format has no pages.</param>
/// <param name="Fragments">The pieces of the source that each field's words are made of.</param>
public sealed record RecordEvidence(
    int? Table,
    int? Row,
    int Page,
    int Line,
    int EndLine,
    SourceBox? Box,
    ValueList<FieldFragment> Fragments)
{
    /// <summary>
    /// The lines in which these pieces stand, for people to see; null unless the caller asked for them. They are not written with the
    /// record: the source has them.
    /// </summary>
    [JsonIgnore]
    public ValueList<MarkedLine>? Lines { get; init; }
}
