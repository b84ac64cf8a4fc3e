using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>What the words of a document's cells say by themselves, read once for each wording.</summary>
internal sealed class CellWordings
{
    private readonly OncePerWording<ValueList<double>> fits = new(FieldEvidence.Fits);

    private readonly OncePerWording<string?>[] parts =
        [.. FieldEvidence.AllFields.Select(field => new OncePerWording<string?>(words => RowToFields.Wording(field, words)))];

    /// <summary>The fit of the words to each field, in the order of the fields.</summary>
    public ValueList<double> Fits(string words) => fits[words];

    /// <summary>The field's words inside a cell of another field; null without any.</summary>
    public string? Part(CookieField field, string words) => parts[(int)field][words];
}
