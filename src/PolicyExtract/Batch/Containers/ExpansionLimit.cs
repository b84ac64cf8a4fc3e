namespace PolicyExtract.Batch.Containers;

/// <summary>Tells compressed data that were made to fill memory or time from those that hold documents.</summary>
internal static class ExpansionLimit
{
    /// <summary>Below this even a bomb does no harm, in bytes.</summary>
    private const long Harmless = 16L * 1024 * 1024;

    /// <summary>Text shrinks to a tenth, repetitive JSON to a fiftieth; deflate cannot do more than 1032.</summary>
    private const long MostTimes = 250;

    public static bool IsExceeded(long compressed, long expanded) => expanded > Harmless && expanded / MostTimes > compressed;
}
