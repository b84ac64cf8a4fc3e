using PolicyExtract.Model;

namespace PolicyExtract.Linting;

/// <summary>Every rule, in the order of their ids within a family.</summary>
internal static class LintRules
{
    public static ValueList<LintRule> All { get; } =
    [
        .. DeclarationRules.All,
        .. NameRules.All,
        .. DurationRules.All,
        .. CategoryRules.All,
        .. PartyRules.All,
        .. DocumentRules.All,
    ];
}
