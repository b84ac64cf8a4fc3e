namespace PolicyExtract.Reading.Markdown;

/// <summary>A run of <c>*</c>, <c>_</c> or <c>~</c> that may begin or end emphasis (CommonMark 6.2).</summary>
internal sealed class DelimiterRun(char character, int start, int length, bool canOpen, bool canClose)
{
    public char Character { get; } = character;

    /// <summary>First character that no emphasis has taken.</summary>
    public int Start { get; private set; } = start;

    /// <summary>Characters that no emphasis has taken.</summary>
    public int Left { get; private set; } = length;

    /// <summary>Number of characters as written.</summary>
    public int Length { get; } = length;

    public int End => Start + Left;

    public bool CanOpen { get; private set; } = canOpen;

    public bool CanClose { get; } = canClose;

    /// <summary>Takes characters for the beginning of emphasis, from the inner end.</summary>
    /// <returns>Where they stand.</returns>
    public int TakeAsOpener(int count)
    {
        Left -= count;
        return End;
    }

    /// <summary>Takes characters for the end of emphasis, from the inner end.</summary>
    /// <returns>Where they stand.</returns>
    public int TakeAsCloser(int count)
    {
        var taken = Start;
        Start += count;
        Left -= count;
        return taken;
    }

    public void GiveUp() => CanOpen = false;
}
