using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class NameFindingTests
{
    [Theory]
    [InlineData("The cookie \"_gid\" is kept for 24 hours.", "_gid")]
    [InlineData("PHPSESSID keeps your basket, JSESSIONID too.", "PHPSESSID|JSESSIONID")]
    [InlineData("We need PHPSESSID, shop_session and XSRF-TOKEN.", "PHPSESSID|shop_session|XSRF-TOKEN")]
    [InlineData("`_hjid`, **_fbp**, wordpress_[hash] and _seen_{site_id}", "_hjid|_fbp|wordpress_[hash]|_seen_{site_id}")]
    [InlineData("The __Secure-next-auth.session-token and ASP.NET_SessionId cookies", "__Secure-next-auth.session-token|ASP.NET_SessionId")]
    [InlineData("End of a sentence.The next uses _ga.", "_ga")]
    [InlineData("These are “ttwxd” cookies (kept for 1 year) and the 'shoplocale' cookie.", "ttwxd|shoplocale")]
    [InlineData("The localeChoice cookie keeps your language, \"lastVisit\" the day.", "localeChoice|lastVisit")]
    public void SureNamesAreFound(string sentence, string names) => Assert.Equal(names, Names(sentence));

    [Theory]
    [InlineData("We measure (cookies used: xsessionid, theme and _ga) on our site.", "xsessionid|theme|_ga")]
    [InlineData("We keep your choice (cookie ID: mill_choice).", "mill_choice")]
    [InlineData("Names: theme, lang, _ga.", "theme|lang|_ga")]
    [InlineData("We set cookies such as basket, wishlist and shop_session.", "basket|wishlist|shop_session")]
    [InlineData("We use _ga, advertisers and partners to measure.", "_ga")]
    [InlineData("We measure (pages, theme and colour) on our site.", "")]
    public void PlainWordsCountInAnAnnouncedListWithASureName(string sentence, string names) => Assert.Equal(names, Names(sentence));

    [Theory]
    [InlineData("YouTube, JavaScript and iPhone are marks of GitHub, PayPal and others.")]
    [InlineData("See Regulation (EU) 2016/679, D.Lgs. 196/2003 and art. 13.")]
    [InlineData("Write to privacy_office@shop.example or see https://shop.example/my_page?x=1 or tools.shop.com/opt_out.")]
    [InlineData("Call +49 30 123456, VAT ID DE123456789, HRB 12345 B, ISO27001.")]
    [InlineData("Please enable cookies. Ray ID: 7d3f2a1b9c8e. Request id: req_8f3a21bc, error code: ERR_404_NOT_FOUND, build 9f86d081884c.")]
    [InlineData("Download policy_2024.pdf or cookie_settings.html.")]
    [InlineData("localStorage, sessionStorage and IndexedDB belong to HTML5.")]
    [InlineData("Opt-out of third-party cookies in the pop-up, or by e-mail.")]
    [InlineData("We use “necessary” cookies, 'zombie' cookies and \"session\" cookies.")]
    [InlineData("Set up your browserThe cookies of cookiesThe purpose are used by OurPartners.")]
    [InlineData("The site sets no cookies… of any colour… on your device; your address* is kept by partners[2] and them[1].")]
    [InlineData("_In short: we use cookies to count visits._ See our _Website_._")]
    [InlineData("See the Privacy_policy, the Mill's_cookie_page or Optionen_verwalten for cookies.")]
    public void OtherWordsAreNoNames(string sentence) => Assert.Equal("", Names(sentence));

    private static string Names(string sentence)
    {
        var names = NameGrammar.FindIn(sentence);
        Assert.All(names, name => Assert.Equal(name.Name, sentence.Substring(name.Start, name.Length)));
        return string.Join('|', names.Select(name => name.Name));
    }
}
