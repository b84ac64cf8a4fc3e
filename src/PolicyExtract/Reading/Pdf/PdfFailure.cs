namespace PolicyExtract.Reading.Pdf;

/// <summary>Why a PDF file or page cannot be read: the closed set that every engine maps its own failures to.</summary>
public enum PdfFailure
{
    NotAPdf,

    /// <summary>Too damaged for a repair.</summary>
    Damaged,

    /// <summary>A password is needed, or the one given is wrong.</summary>
    Encrypted,

    OverLimit,

    /// <summary>Made with a feature of the format that the engine does not know.</summary>
    Unsupported,
}
