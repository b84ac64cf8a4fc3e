namespace PolicyExtract.Layout.Aligned;

/// <summary>What the program that aligned a text with spaces took for a column.</summary>
internal enum ColumnUnit
{
    /// <summary>A column of a screen: wide characters take two, combining marks none.</summary>
    Screen,

    /// <summary>A byte of UTF-8: every letter with an accent moves the rest of its line.</summary>
    Bytes,

    /// <summary>A character, however wide it is.</summary>
    Characters,
}
