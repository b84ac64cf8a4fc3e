namespace PolicyExtract.Linting;

/// <summary>Families of names that differ by an id: what one visit shows is one of them.</summary>
internal static class NameFamilies
{
    /// <summary>What each family's names begin with; an id follows, which has a digit.</summary>
    private static readonly string[] Prefixes =
    [
        "_ga_", "_gat_UA-", "_dc_gtm_UA-", "_gac_UA-", "_hjSession_", "_hjSessionUser_", "_pk_id.", "_pk_ses.", "_pk_ref.", "_pk_cvar.",
        "wp-settings-", "wp-settings-time-", "wordpress_logged_in_", "wordpress_sec_", "intercom-id-", "intercom-session-", "AMCV_",
        "AMCVS_", "visitor_id", "mp_", "ph_phc_", "_fs_uid_", "optimizelyRumLB_",
    ];

    /// <summary>The family as a pattern; null when the name is none of a known family, or is the pattern itself.</summary>
    public static string? Of(string name)
    {
        var prefix = Prefixes.Where(prefix => name.StartsWith(prefix, StringComparison.Ordinal)).MaxBy(prefix => prefix.Length);
        if (prefix is null) return null;
        return name.AsSpan(prefix.Length).ContainsAnyInRange('0', '9') ? prefix + "*" : null;
    }
}
