namespace PolicyExtract.Batch;

/// <summary>A file or a folder in a folder.</summary>
/// <param name="IsFolder">Whether it can be gone into; a link to a folder is neither folder nor file.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLinkToFolder)
{
    /// <summary>Entries in the order of these are in the order of all paths below them.</summary>
    public string SortKey => IsFolder ? Name + "/" : Name;
}
