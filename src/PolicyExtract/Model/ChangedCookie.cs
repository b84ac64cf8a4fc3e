using System.Text.Json.Serialization;

namespace PolicyExtract.Model;

/// <summary>A cookie that both sides declare, but not in the same words.</summary>
/// <param name="Name">As the left side states it.</param>
/// <param name="Fields">At least one.</param>
public sealed record ChangedCookie(
    string Name,
    string LeftId,
    string RightId,
    CookieMatch Match,
    ValueList<FieldChange> Fields,
    [property: JsonIgnore] DeclarationPlace LeftPlace,
    [property: JsonIgnore] DeclarationPlace RightPlace)
{
    /// <summary>The gravest of the changes.</summary>
    public DiagnosticSeverity Severity => Fields.Max(change => change.Severity);
}
