using PolicyExtract.Model;

namespace PolicyExtract.Reading.ConsentData;

/// <summary>What consent data state of one cookie.</summary>
internal sealed class ConsentEntry
{
    private readonly List<KeyValuePair<string, ConsentCell>> cells = [];

    /// <summary>The cells by the headers of their columns, in the order in which they were added.</summary>
    public IReadOnlyList<KeyValuePair<string, ConsentCell>> Cells => cells;

    /// <summary>Whether all its columns are those that consent data customarily have, and none has a header of the site's own.</summary>
    public bool IsCustomary => cells.TrueForAll(cell => ConsentHeaders.IsCustomary(cell.Key));

    /// <summary>Adds a field under the header that is customary for it, unless nothing is stated or the field is already there.</summary>
    public ConsentEntry Add(CookieField field, ConsentCell? cell) => Add(ConsentHeaders.Of(field), cell);

    /// <inheritdoc cref="Add(CookieField, ConsentCell?)"/>
    public ConsentEntry Add(CookieField field, ScriptValue? value) => Add(field, ConsentWords.Of(value));

    public ConsentEntry Add(string header, ConsentCell? cell)
    {
        if (cell is { } stated && !string.IsNullOrWhiteSpace(stated.Words) && !cells.Exists(added => added.Key == header)) cells.Add(new(header, stated));
        return this;
    }
}
