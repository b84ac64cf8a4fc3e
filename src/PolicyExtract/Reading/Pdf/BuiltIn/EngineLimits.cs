namespace PolicyExtract.Reading.Pdf.BuiltIn;

/// <summary>
/// What the engine spends at most on a file, so that no file can exhaust memory, stack or time. A policy of 100 pages stays far below
/// each.
/// </summary>
internal static class EngineLimits
{
    /// <summary>Bytes of a file: 100 MiB.</summary>
    public const int FileBytes = 100 << 20;

    /// <summary>Bytes of one decoded stream: 64 MiB.</summary>
    public const int StreamBytes = 64 << 20;

    /// <summary>Bytes of all streams decoded for a document: 256 MiB.</summary>
    public const long DocumentBytes = 256L << 20;

    /// <summary>Operators executed for a document: a second or two of work.</summary>
    public const long DocumentOperators = 5_000_000;

    /// <summary>Operators executed for a page, the forms on it included; a map has some hundred thousand.</summary>
    public const int PageOperators = 1_000_000;

    /// <summary>What painting a form counts for, in operators.</summary>
    public const int FormOperators = 20;

    /// <summary>Nodes of the page tree, pages included.</summary>
    public const int PageNodes = 20_000;

    /// <summary>Glyphs of a page.</summary>
    public const int PageGlyphs = 200_000;

    /// <summary>Glyphs of a document; some hundred bytes each by the time they are words.</summary>
    public const long DocumentGlyphs = 1_000_000;

    /// <summary>Rulings of a page.</summary>
    public const int PageRulings = 50_000;

    /// <summary>Pages of a document.</summary>
    public const int Pages = 5_000;

    /// <summary>Objects of a file; a million take 100 MiB.</summary>
    public const int Objects = 500_000;

    /// <summary>Members of all containers of one object.</summary>
    public const int ObjectMembers = 1_000_000;

    /// <summary>Containers inside containers; writers stay below 20.</summary>
    public const int Nesting = 100;

    /// <summary>Links followed in a row where a file chains references, sections, parents or forms.</summary>
    public const int Chain = 50;

    /// <summary>Graphics states saved on top of each other; the specification asks for 28.</summary>
    public const int SavedStates = 1_000;

    /// <summary>Segments of one path.</summary>
    public const int PathSegments = 100_000;

    /// <summary>Codes that one character map may name one by one.</summary>
    public const int MappedCodes = 200_000;
}
