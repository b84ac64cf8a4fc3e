using PolicyExtract.Reading.Pdf.Blocks;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Bullets and numbers that stand before the items of a list, and look like a narrow column.</summary>
internal static class ListMarker
{
    /// <summary>Characters of the longest number with its stop.</summary>
    private const int Longest = 5;

    public static bool Is(string word) => Bullet.Is(word) || (word.Length <= Longest && word[^1] is '.' or ')' or ':');
}
