namespace PolicyExtract.Model;

/// <summary>A cookie that both sides declare, but differently.</summary>
/// <param name="Name">As the left side states it.</param>
/// <param name="Fields">At least one.</param>
public sealed record ChangedCookie(string Name, string LeftId, string RightId, ValueList<FieldChange> Fields);
