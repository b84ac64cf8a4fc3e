using System.Text.Json.Serialization;
using PolicyExtract.Model;
using PolicyExtract.Writing.Diffs;
using PolicyExtract.Writing.Histories;
using PolicyExtract.Writing.Matrix;

namespace PolicyExtract.Writing;

/// <summary>
/// The types that are written and read, known at build time so that nothing is looked up at start; see <see cref="PolicyJson"/> for the
/// rules.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DocumentFile<CookieInventory>))]
[JsonSerializable(typeof(DocumentFile<DocumentTables>))]
[JsonSerializable(typeof(DiffFile))]
[JsonSerializable(typeof(HistoryFile))]
[JsonSerializable(typeof(MatrixFile))]
[JsonSerializable(typeof(DocumentFile<LintReport>))]
[JsonSerializable(typeof(RunSummary))]
[JsonSerializable(typeof(DocumentFile<InventoryExplanation>))]
[JsonSerializable(typeof(DocumentRequest))]
internal sealed partial class PolicyJsonTypes : JsonSerializerContext;
