namespace PolicyExtract.Model;

/// <summary>How much a diagnostic matters, least first.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the result stands.</summary>
    Note,

    /// <summary>The result may be wrong or incomplete here.</summary>
    Warning,

    /// <summary>Something could not be done.</summary>
    Error,
}
