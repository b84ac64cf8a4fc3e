using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <summary>What a cell of a matrix says in a table of words.</summary>
public static class CellWords
{
    public const string Absent = "absent";
    public const string Same = "same";

    /// <summary><c>absent</c>, <c>same</c>, or what the platform declares otherwise: <c>duration: P2Y; party: third</c>.</summary>
    public static string Of(MatrixCell? cell)
    {
        if (cell is null) return Absent;
        if (cell.Deviations.Count == 0) return Same;
        return string.Join("; ", cell.Deviations.Select(
            deviation => $"{CanonicalWord.Of(deviation.Field)}: {deviation.Value ?? ChangeWords.NotDeclared}"));
    }

    /// <summary>A cookie's cells, null where it is absent, one for each platform.</summary>
    public static MatrixCell?[] Across(MatrixCookie cookie, int platforms)
    {
        var cells = new MatrixCell?[platforms];
        foreach (var cell in cookie.Cells) cells[cell.Platform] = cell;
        return cells;
    }
}
