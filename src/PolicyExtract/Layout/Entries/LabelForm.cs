namespace PolicyExtract.Layout.Entries;

/// <summary>How a label is set off from its value.</summary>
internal enum LabelForm
{
    /// <summary>It has its line to itself.</summary>
    Line,

    /// <summary>The same, with a colon.</summary>
    LineWithColon,

    /// <summary>It opens its line, before a colon.</summary>
    Opening,

    /// <summary>It stands inside a line, before a colon.</summary>
    Inside,

    /// <summary>It opens its line, before a tab, a dash or an equals sign.</summary>
    BeforeSign,

    /// <summary>It opens its line, and nothing but a space parts it from the value.</summary>
    BeforeSpace,

    /// <summary>The same in a cell of a line that has several.</summary>
    InCell,
}
