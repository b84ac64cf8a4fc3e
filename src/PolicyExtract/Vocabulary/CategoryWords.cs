namespace PolicyExtract.Vocabulary;

/// <summary>Which category a heading, a cell or a caption names, in all languages at once.</summary>
public static class CategoryWords
{
    /// <summary>The category that the words name; null when they name none.</summary>
    public static CategoryMatch? Find(string words) => null;
}
