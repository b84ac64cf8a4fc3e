using PolicyExtract.Writing.Exports;

namespace PolicyExtract.Cli.Commands;

/// <summary>What a caller asks of formats that cannot say everything.</summary>
/// <param name="IsStrict">Whether losses are an error.</param>
/// <param name="Tcf">What the <c>tcf</c> format asks for beside the documents; null without it.</param>
internal sealed record ExportChoices(bool IsStrict, TcfProfile? Tcf);
