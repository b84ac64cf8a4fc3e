namespace PolicyExtract.Writing;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnType
{
    Text,
    Integer,
    Number,
}
