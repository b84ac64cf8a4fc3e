using System.Collections;
using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>The words that a document states for the fields of one cookie, in the order of the fields.</summary>
internal sealed class StatedFields : IEnumerable<(CookieField Field, StatedWords Words)>
{
    private readonly StatedWords?[] byField;

    private StatedFields(StatedWords?[] byField) => this.byField = byField;

    public StatedWords? this[CookieField field] => byField[(int)field];

    public static StatedFields Of(IEnumerable<(CookieField Field, StatedWords? Words)> fields)
    {
        var byField = new StatedWords?[FieldEvidence.AllFields.Count];
        foreach (var (field, words) in fields) byField[(int)field] = words;
        return new(byField);
    }

    /// <param name="byField">In the order of the fields; not changed from now on.</param>
    public static StatedFields Of(StatedWords?[] byField) => new(byField);

    /// <summary>The same with other words for a field; null states nothing.</summary>
    public StatedFields With(CookieField field, StatedWords? words)
    {
        var changed = (StatedWords?[])byField.Clone();
        changed[(int)field] = words;
        return new(changed);
    }

    public IEnumerator<(CookieField Field, StatedWords Words)> GetEnumerator()
    {
        foreach (var field in FieldEvidence.AllFields)
        {
            if (this[field] is { } words) yield return (field, words);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
