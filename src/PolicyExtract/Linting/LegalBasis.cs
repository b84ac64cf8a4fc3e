namespace PolicyExtract.Linting;

/// <summary>What rules rest on, as it is cited.</summary>
internal static class LegalBasis
{
    /// <summary>Duration, and whether third parties have access, must be told (paragraph 81).</summary>
    public const string Planet49 = "CJEU C-673/17 (Planet49)";

    public const string EPrivacy = "Directive 2002/58/EC Art. 5(3)";

    /// <summary>Audience measurement is exempt for 13 months at most.</summary>
    public const string CnilAudience = "CNIL, audience measurement exemption";

    public const string CnilConsent = "CNIL and Garante, renewal of consent";

    public const string AepdConsent = "AEPD, guide on the use of cookies 3.2.8";

    /// <summary>Names, prefixes and the longest lifetime of cookies.</summary>
    public const string Cookies = "RFC 6265bis";

    /// <summary>Pixels, local storage and identifiers are in scope as cookies are.</summary>
    public const string EdpbScope = "EDPB Guidelines 2/2023";
}
