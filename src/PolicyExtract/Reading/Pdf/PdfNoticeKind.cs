namespace PolicyExtract.Reading.Pdf;

/// <summary>The sorts of notice.</summary>
public enum PdfNoticeKind
{
    /// <summary>Damaged, and read all the same.</summary>
    Recovered,

    /// <summary>Text whose characters the fonts do not tell.</summary>
    Unmapped,

    /// <summary>Something was left out because it is damaged or unknown.</summary>
    LeftOut,

    /// <summary>Something was cut off at a limit.</summary>
    Capped,
}
