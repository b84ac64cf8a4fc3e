namespace PolicyExtract.Writing.Exports;

/// <summary>The fields of a record that a format may have a place for, beside the name.</summary>
[Flags]
internal enum ExportFields
{
    None = 0,
    Provider = 1,
    Service = 1 << 1,
    Feature = 1 << 2,
    Category = 1 << 3,
    Purpose = 1 << 4,
    Duration = 1 << 5,
    Domains = 1 << 6,
    Party = 1 << 7,
    Storage = 1 << 8,
    Links = 1 << 9,
    Extra = 1 << 10,
}
