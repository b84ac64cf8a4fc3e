namespace PolicyExtract.Layout.Joined;

/// <summary>Where lines may end inside a row whose cells follow one another.</summary>
internal enum LineOrder
{
    /// <summary>Where the page is full.</summary>
    Full,

    /// <summary>Anywhere: wrapped cells stand on lines of their own where a printed page's text is taken in the order of printing.</summary>
    Anywhere,

    /// <summary>The same where what was printed at one height is one line, and cells begin at the top of their row.</summary>
    Top,

    /// <summary>The same where cells are centred in their row.</summary>
    Middle,
}
