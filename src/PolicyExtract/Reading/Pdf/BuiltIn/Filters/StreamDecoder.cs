using PolicyExtract.Reading.Pdf.BuiltIn.Objects;

namespace PolicyExtract.Reading.Pdf.BuiltIn.Filters;

/// <summary>Undoes a stream's encryption and filters (ISO 32000-1, 7.4). Damage is not an error: what could be decoded is kept.</summary>
internal sealed class StreamDecoder(WorkBudget budget, Func<PdfObject?, PdfObject> resolve)
{
    /// <summary>Filters on one stream; writers use two at most.</summary>
    private const int MostFilters = 6;

    public DecodedStream Decode(PdfStream stream)
    {
        var filters = FiltersOf(stream.Dictionary);
        var isCrypt = filters is [("Crypt", _), ..];
        var bytes = stream.Cipher is null || isCrypt ? stream.Raw : stream.Cipher.DecipherStream(stream);
        PdfNotice? notice = null;
        foreach (var (name, parameters) in filters)
        {
            var output = new BoundedBuffer(EngineLimits.StreamBytes);
            var isWhole = Undo(name, bytes, parameters, output);
            notice ??= isWhole is null ? new PdfNotice(PdfNoticeKind.LeftOut, $"a stream with the filter {name}")
                : output.IsCapped ? new PdfNotice(PdfNoticeKind.Capped, "a stream unpacks to more than 64 MiB")
                : isWhole.Value ? null
                : new PdfNotice(PdfNoticeKind.Recovered, $"a damaged {name} stream was read up to the damage");
            if (isWhole is null) return new DecodedStream(default, notice);
            budget.SpendDecoded(output.Count);
            bytes = output.Written;
        }
        return new DecodedStream(bytes, notice);
    }

    private List<(string Name, FilterParameters Parameters)> FiltersOf(PdfDictionary dictionary)
    {
        var names = ListOf(dictionary, "Filter", "F");
        var parameters = ListOf(dictionary, "DecodeParms", "DP");
        return names.OfType<PdfName>().Take(MostFilters)
            .Select((name, index) => (name.Value, ToParameters(index < parameters.Count ? parameters[index] : PdfNull.Instance)))
            .ToList();
    }

    private List<PdfObject> ListOf(PdfDictionary dictionary, string key, string shortKey)
    {
        var member = resolve(dictionary.Entries.GetValueOrDefault(key) ?? dictionary.Entries.GetValueOrDefault(shortKey));
        return member is PdfArray array ? array.Items.Take(MostFilters).Select(resolve).ToList() : [member];
    }

    private FilterParameters ToParameters(PdfObject parameters)
    {
        var entries = (parameters as PdfDictionary ?? PdfDictionary.Empty).Entries;
        return new FilterParameters(
            Integer("Predictor", 1), Integer("Colors", 1), Integer("BitsPerComponent", 8), Integer("Columns", 1),
            Integer("EarlyChange", 1));

        int Integer(string key, int fallback) =>
            resolve(entries.GetValueOrDefault(key)) is PdfNumber { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value : fallback;
    }

    /// <summary>Whether all could be decoded; null for a filter that is not known, such as those of pictures.</summary>
    private static bool? Undo(string name, ReadOnlyMemory<byte> encoded, FilterParameters parameters, BoundedBuffer output) => name switch
    {
        "FlateDecode" or "Fl" => Predictor.Undo(parameters, output, plain => Flate.Decode(encoded, plain)),
        "LZWDecode" or "LZW" => Predictor.Undo(parameters, output, plain => Lzw.Decode(encoded.Span, parameters.EarlyChange, plain)),
        "ASCII85Decode" or "A85" => Ascii85.Decode(encoded.Span, output),
        "ASCIIHexDecode" or "AHx" => AsciiHex.Decode(encoded.Span, output),
        "RunLengthDecode" or "RL" => RunLength.Decode(encoded.Span, output),
        "Crypt" => output.Write(encoded.Span),
        _ => null,
    };
}
