namespace PolicyExtract.Reading.ConsentData;

/// <summary>A value as JSON or a script writes it out.</summary>
/// <param name="Start">First character in the text, quotes and brackets included.</param>
/// <param name="End">The character after its last.</param>
internal abstract record ScriptValue(int Start, int End);

/// <summary>Members in the order in which they are written; a key may recur.</summary>
internal sealed record ScriptObject(int Start, int End, IReadOnlyList<KeyValuePair<string, ScriptValue>> Members) : ScriptValue(Start, End)
{
    /// <summary>The value of the first member with the key; null without one.</summary>
    public ScriptValue? this[string key]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) return member.Value;
            }
            return null;
        }
    }
}

internal sealed record ScriptList(int Start, int End, IReadOnlyList<ScriptValue> Items) : ScriptValue(Start, End);

/// <summary>A string, number, word or regular expression.</summary>
/// <param name="Text">The content with escapes resolved; of a regular expression what stands between the slashes.</param>
internal sealed record ScriptText(int Start, int End, string Text, bool IsPattern = false) : ScriptValue(Start, End);

/// <summary>What has to be run to have a value.</summary>
internal sealed record ScriptCode(int Start, int End) : ScriptValue(Start, End);
