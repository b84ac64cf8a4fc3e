using PolicyExtract.Model;
using PolicyExtract.Reading.Html.Parsing;
using PolicyExtract.Reading.Text;

namespace PolicyExtract.Reading.Html;

/// <summary>Reads the tables that a text holds as HTML between lines that are none, as Markdown may.</summary>
internal static class EmbeddedTables
{
    /// <summary>The blocks of each place, in their order; a place may hold words beside its tables.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="places">Where markup stands, in the order of the text and apart.</param>
    /// <param name="diagnostics">Takes what was left out.</param>
    public static List<DocumentBlock>[] Read(
        string text, IReadOnlyList<LineSpan> places, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var blocks = new List<DocumentBlock>[places.Count];
        for (var i = 0; i < blocks.Length; i++) blocks[i] = [];
        if (places.Count == 0 || PageParser.Parse(Only(text, places), cancellation) is not { Root: { } root } parsed) return blocks;
        var page = new PageReading(new SourceText(text), root, cancellation);
        if (parsed.IsFlattened) diagnostics.Add(Diagnostics.PageTooDeep());
        if (parsed.CutAt is { } cut) diagnostics.Add(Diagnostics.PageCut(page.Source.At(cut, 0)));
        var reader = new BlockReader(page);
        reader.ReadContent(root);
        var starts = places.Select(place => place.Start).ToArray();
        foreach (var block in reader.TakeBlocks()) blocks[PlaceOf(starts, block.Location.Start)].Add(block);
        diagnostics.AddRange(page.Diagnostics);
        return blocks;
    }

    /// <summary>The text with spaces in place of all that stands elsewhere, so that the markup keeps its place.</summary>
    private static string Only(string text, IReadOnlyList<LineSpan> places) => string.Create(text.Length, (text, places), static (all, source) =>
    {
        all.Fill(' ');
        foreach (var place in source.places) source.text.AsSpan(place.Start, place.Length).CopyTo(all[place.Start..]);
    });

    private static int PlaceOf(int[] starts, int at)
    {
        var index = Array.BinarySearch(starts, at);
        return Math.Max(0, index >= 0 ? index : ~index - 1);
    }
}
