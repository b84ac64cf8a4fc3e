namespace PolicyExtract.Writing;

/// <summary>What the files in a run's folder are called.</summary>
public static class RunFiles
{
    public const string Cookies = "cookies.csv";
    public const string Inventory = "inventory.json";
    public const string InventoryLines = "inventory.jsonl";
    public const string Database = "cookies.sqlite";
    public const string DataPackage = "datapackage.json";
    public const string Summary = "summary.json";
    public const string Failures = "failures.csv";
}
