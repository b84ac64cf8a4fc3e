using PolicyExtract.Model;

namespace PolicyExtract.Normalizing;

/// <summary>What the words of a document's cells say by themselves, read once for each wording.</summary>
internal sealed class CellWordings
{
    private readonly OncePerWording<ValueList<double>> fits = new(FieldEvidence.Fits);

    private readonly OncePerWording<string?>[] parts =
        [.. FieldEvidence.AllFields.Select(field => new OncePerWording<string?>(words => RowToFields.Wording(field, words)))];

    private readonly OncePerWording<string> providers = new(ProviderInText.WithoutHeader);

    /// <summary>The fit of the words to each field, in the order of the fields.</summary>
    public ValueList<double> Fits(string words) => fits[words];

    /// <summary>The words of a provider's cell without those of a header that stands before the company.</summary>
    public string WithoutHeader(string words) => providers[words];

    /// <summary>The field's words inside a cell of another field; null without any.</summary>
    public string? Part(CookieField field, string words) => parts[(int)field][words];
}
