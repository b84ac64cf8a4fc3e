using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// What headers of cookie tables say. The five lists before the last hold words that head columns of several fields; the values decide there.
/// </summary>
public sealed record HeaderLexicon
{
    public required WordList Name { get; init; }

    public required WordList Provider { get; init; }

    public required WordList Feature { get; init; }

    public required WordList Category { get; init; }

    public required WordList Purpose { get; init; }

    public required WordList Duration { get; init; }

    public required WordList Domain { get; init; }

    public required WordList Party { get; init; }

    public required WordList Storage { get; init; }

    /// <summary>"Type": storage, category, party or duration.</summary>
    public required WordList Type { get; init; }

    /// <summary>"Service": provider, feature or name.</summary>
    public required WordList Service { get; init; }

    /// <summary>"Origin", "source": provider, domain or party.</summary>
    public required WordList Origin { get; init; }

    /// <summary>"Function": purpose or feature.</summary>
    public required WordList Function { get; init; }

    /// <summary>"Cookies used": names or, beside names, the party, as in the lists of OneTrust.</summary>
    public required WordList Used { get; init; }

    /// <summary>"Legal basis", "country": headers of columns that state no field.</summary>
    public required WordList Other { get; init; }

    public WordList Of(CookieField field) => field switch
    {
        CookieField.Name => Name,
        CookieField.Provider => Provider,
        CookieField.Feature => Feature,
        CookieField.Category => Category,
        CookieField.Purpose => Purpose,
        CookieField.Duration => Duration,
        CookieField.Domain => Domain,
        CookieField.Party => Party,
        CookieField.Storage => Storage,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field of a cookie."),
    };
}
