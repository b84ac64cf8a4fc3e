using System.Globalization;

namespace PolicyExtract.Layout.Aligned;

/// <summary>
/// The columns that a line's characters take, as a rule those of a fixed-width screen: a tab goes to the next multiple of eight, East Asian
/// wide characters take two, combining marks none (Unicode Standard Annex 11, by ranges).
/// </summary>
internal sealed class DisplayColumns
{
    private const int TabWidth = 8;

    private readonly int[] columnOf;

    /// <param name="wider">Characters that take more columns than their own, by how many, in order.</param>
    public DisplayColumns(string text, ColumnUnit unit, IReadOnlyList<(int Character, int Columns)> wider)
    {
        Unit = unit;
        columnOf = new int[text.Length + 1];
        var next = 0;
        var column = 0;
        for (int at = 0; at < text.Length; at++)
        {
            columnOf[at] = column;
            column = text[at] == '\t' ? (column / TabWidth + 1) * TabWidth : column + WidthOf(text[at], unit);
            for (; next < wider.Count && wider[next].Character <= at; next++) column += wider[next].Columns;
        }
        columnOf[^1] = column;
        Chunks = ChunksOf(text);
    }

    /// <summary>What a column is.</summary>
    public ColumnUnit Unit { get; }

    /// <summary>The words of the line that stand together: parted by two or more columns of white space.</summary>
    public IReadOnlyList<Chunk> Chunks { get; }

    /// <summary>Column after the last character.</summary>
    public int Width => columnOf[^1];

    /// <summary>The first column of a character.</summary>
    public int this[int character] => columnOf[character];

    /// <summary>The first character that stands at a column or after it; the text's length when none does.</summary>
    public int CharacterAt(int column)
    {
        var found = Array.BinarySearch(columnOf, column);
        if (found < 0) return Math.Min(~found, columnOf.Length - 1);
        while (found > 0 && columnOf[found - 1] == column) found--;
        return found;
    }

    private List<Chunk> ChunksOf(string text)
    {
        var chunks = new List<Chunk>();
        var (start, end) = (-1, -1);
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsWhiteSpace(text[at])) continue;
            if (start >= 0 && (at == text.Length || Gap(text, end, at) >= 2))
            {
                chunks.Add(new Chunk(start, end - start, columnOf[start], columnOf[end]));
                start = at;
            }
            if (start < 0) start = at;
            end = at + 1;
        }
        return chunks;
    }

    /// <summary>Columns of white space; a single space that does not break stands between words that belong together.</summary>
    private int Gap(string text, int start, int end)
    {
        const char NoBreakSpace = '\u00a0';
        var at = text.IndexOf(NoBreakSpace, start, end - start);
        var isSingle = at >= 0 && text.IndexOf(NoBreakSpace, at + 1, end - at - 1) < 0;
        return columnOf[end] - columnOf[start] - (isSingle ? columnOf[at + 1] - columnOf[at] : 0);
    }

    /// <summary>The columns that a character takes; a half of a pair takes those of its half.</summary>
    public static int WidthOf(char character, ColumnUnit unit) => unit switch
    {
        ColumnUnit.Bytes => character < 0x80 ? 1 : character < 0x800 || char.IsSurrogate(character) ? 2 : 3,
        ColumnUnit.Characters => char.IsLowSurrogate(character) ? 0 : 1,
        _ => WidthOnScreen(character),
    };

    private static int WidthOnScreen(char character)
    {
        if (character < 0x300) return 1;
        var category = char.GetUnicodeCategory(character);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || char.IsLowSurrogate(character)) return 0;
        return IsWide(character) ? 2 : 1;
    }

    private static bool IsWide(char character) =>
        character is >= '\u1100' and <= '\u115f' or >= '\u2e80' and <= '\ua4cf' or >= '\uac00' and <= '\ud7a3'
            or >= '\uf900' and <= '\ufaff' or >= '\ufe30' and <= '\ufe6f' or >= '\uff00' and <= '\uff60' or >= '\ud83c' and <= '\ud83e';

    /// <summary>Words of a line that stand together.</summary>
    /// <param name="Start">First character.</param>
    /// <param name="Length">Number of characters.</param>
    /// <param name="Left">Column of the first character.</param>
    /// <param name="Right">Column after the last.</param>
    internal readonly record struct Chunk(int Start, int Length, int Left, int Right)
    {
        public double Centre => (Left + Right) / 2.0;
    }
}
