namespace PolicyExtract.Model;

/// <summary>How the extraction of a document ended.</summary>
public enum InventoryStatus
{
    Ok,

    /// <summary>Cookies were found, but some only with doubt.</summary>
    Doubtful,

    /// <summary>A policy that names no cookie.</summary>
    Empty,

    /// <summary>The page is about something else: a log-in page, an error page.</summary>
    NotACookiePolicy,

    /// <summary>It could not be read.</summary>
    Failed,
}
