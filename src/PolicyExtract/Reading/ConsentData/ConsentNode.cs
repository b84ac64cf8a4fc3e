namespace PolicyExtract.Reading.ConsentData;

/// <summary>A place in consent data.</summary>
/// <param name="Key">The key or the variable that leads to the value; that of the list for an item of a list.</param>
/// <param name="AroundKey">The key that leads to the object around it.</param>
/// <param name="Group">What holds for the value because of what is around it.</param>
internal readonly record struct ConsentNode(string Key, string AroundKey, ScriptValue Value, ConsentGroup Group)
{
    /// <summary>Whether the value is about cookies by what it is called.</summary>
    public bool IsAboutCookies => ConsentKeys.IsAboutCookies(Key) || ConsentKeys.IsAboutCookies(AroundKey);

    /// <summary>The members of an object, the items of a list.</summary>
    public IEnumerable<ConsentNode> Inner
    {
        get
        {
            var (key, around, group) = (Key, AroundKey, Group);
            if (Value is ScriptList list) return list.Items.Select(item => new ConsentNode(key, around, item, group));
            if (Value is not ScriptObject data) return [];
            group = group.Inside(key, data);
            return data.Members.Select(member => new ConsentNode(member.Key, key, member.Value, group.Below(member.Key, member.Value)));
        }
    }
}
