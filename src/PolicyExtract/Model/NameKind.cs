namespace PolicyExtract.Model;

/// <summary>What a stated cookie name is.</summary>
public enum NameKind
{
    /// <summary>The name itself.</summary>
    Exact,

    /// <summary>A name with a placeholder (<c>_ga_&lt;id&gt;</c>): it stands for many.</summary>
    Pattern,

    /// <summary>Words that describe a name without giving it.</summary>
    Described,
}
