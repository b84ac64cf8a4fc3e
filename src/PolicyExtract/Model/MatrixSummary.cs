namespace PolicyExtract.Model;

/// <summary>Numbers of a matrix's cookies; one may be both partial and differing, and is neither when it is the same everywhere.</summary>
/// <param name="Cookies">All.</param>
/// <param name="Same">Declared alike by all platforms.</param>
/// <param name="Differing">With at least one field that differs between platforms.</param>
/// <param name="Partial">Declared by some platforms only.</param>
public sealed record MatrixSummary(int Cookies, int Same, int Differing, int Partial);
