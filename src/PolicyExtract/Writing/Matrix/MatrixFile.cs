using PolicyExtract.Model;

namespace PolicyExtract.Writing.Matrix;

/// <summary>A matrix as a JSON file: platforms by their names, declarations by their ids.</summary>
public sealed record MatrixFile(
    string SchemaVersion,
    ValueList<MatrixPlatform> Platforms,
    MatrixSummary Summary,
    ValueList<MatrixFileFamily> Families,
    ValueList<MatrixFileCookie> Cookies)
{
    public static MatrixFile Of(InventoryMatrix matrix)
    {
        return new(
            CookieInventory.SchemaVersion,
            matrix.Platforms,
            matrix.Summary,
            matrix.Families.Select(family => new MatrixFileFamily(Names(family.Platforms), family.Cookies, family.Differing)).ToValueList(),
            matrix.Cookies.Select(Cookie).ToValueList());

        ValueList<string> Names(IEnumerable<int> platforms) => platforms.Select(Name).ToValueList();

        string Name(int platform) => matrix.Platforms[platform].Name;

        MatrixFileCookie Cookie(MatrixCookie cookie) => new(
            cookie.Name,
            cookie.Category,
            cookie.Provider,
            cookie.PresenceSeverity,
            cookie.Majority,
            cookie.Cells.Select(cell => new MatrixFileCell(Name(cell.Platform), cell.Cookie.Id, cell.Deviations)).ToValueList());
    }
}
