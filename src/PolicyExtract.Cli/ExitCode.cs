namespace PolicyExtract.Cli;

/// <summary>What the program tells the caller when it ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>
    /// The compared inputs differ, or there are findings, as gravely as <c>--fail-on</c> asks; with <c>--strict</c>, the format could not
    /// say all.
    /// </summary>
    public const int Differences = 1;

    public const int Usage = 2;

    /// <summary>Some input could not be read; what could was written.</summary>
    public const int SomeFailed = 3;

    /// <summary>All was read and nothing was found in it.</summary>
    public const int NothingFound = 4;

    /// <summary>Stopped by Ctrl-C or a signal; what shells report for that.</summary>
    public const int Cancelled = 130;
}
