namespace PolicyExtract.Tests.Cli;

/// <summary>A policy of three cookies, one of them of a third party.</summary>
internal static class ShopPolicy
{
    public const string Text =
        "Cookie policy of Blue Fox\n\nNecessary cookies\n\n"
        + "Name\tProvider\tPurpose\tDuration\n"
        + "shop_session\tBlue Fox\tKeeps the basket for INVITED guests\tSession\n"
        + "shop_lang\tBlue Fox\tRemembers the language (Türkçe, Ελληνικά)\t1.5 years\n\n"
        + "Marketing cookies\n\n"
        + "Name\tProvider\tPurpose\tDuration\n"
        + "fox_id\tRed Ads Ltd\tShows advertising that fits\t13 months\n";
}
