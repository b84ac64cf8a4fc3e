using PolicyExtract.Vocabulary;
using Xunit;

namespace PolicyExtract.Tests.Vocabulary;

public sealed class NameSplitTests
{
    [Theory]
    [InlineData("_ga, _gid", "_ga|_gid")]
    [InlineData("_ga,_gid;_gat", "_ga|_gid|_gat")]
    [InlineData("_ga / _gid / theme", "_ga|_gid|theme")]
    [InlineData("_ga\n_gid\r\n_gat", "_ga|_gid|_gat")]
    [InlineData("_ga and _gid", "_ga|_gid")]
    [InlineData("_ga et _gid", "_ga|_gid")]
    [InlineData("_ga und _gid", "_ga|_gid")]
    [InlineData("_ga or theme", "_ga|theme")]
    [InlineData("_ga, _gid, and _gat", "_ga|_gid|_gat")]
    [InlineData("_ga & _gid", "_ga|_gid")]
    [InlineData("_ga + _gid", "_ga|_gid")]
    [InlineData("_fbp cookie and fr cookie", "_fbp|fr")]
    [InlineData("__utmb & __utmc Cookies", "__utmb|__utmc")]
    [InlineData("_ga | _gid", "_ga|_gid")]
    [InlineData("• _ga • _gid", "_ga|_gid")]
    [InlineData("- _ga\n- _gid", "_ga|_gid")]
    [InlineData("1. _ga\n2. _gid", "_ga|_gid")]
    [InlineData("_ga、_gid，_gat；IDE", "_ga|_gid|_gat|IDE")]
    [InlineData("NID SID HSID APISID", "NID|SID|HSID|APISID")]
    [InlineData("(_ga, _gid)", "_ga|_gid")]
    [InlineData("basket_status, language", "basket_status|language")]
    [InlineData("csrftoken; sessionid; messages", "csrftoken|sessionid|messages")]
    [InlineData("_ga, _gid, etc.", "_ga|_gid")]
    [InlineData("_ga, _gid and others", "_ga|_gid")]
    [InlineData("_ga, _gid.", "_ga|_gid")]
    public void ListsAreTakenApart(string cell, string names) => Assert.Equal(names, Names(cell));

    [Theory]
    [InlineData("_ga (_ga_X, _ga_Y)", "_ga|_ga_X|_ga_Y")]
    [InlineData("Google Analytics e.g. _ga, _gid", "_ga|_gid")]
    [InlineData("Google Analytics (e.g. _ga, _gid)", "_ga|_gid")]
    [InlineData("Google Analytics: _ga, _gid", "_ga|_gid")]
    [InlineData("Google Analytics:\n_ga\n_gid", "_ga|_gid")]
    [InlineData("Google Analytics - _ga, _gid", "_ga|_gid")]
    [InlineData("Google Analytics _ga _gid", "_ga|_gid")]
    [InlineData("Cookies of the shop : a b c", "a|b|c")]
    [InlineData("Shop cookies: basket_id wishlist currency", "basket_id|wishlist|currency")]
    [InlineData("Cookie _ga", "_ga")]
    [InlineData("PHPSESSID cookie", "PHPSESSID")]
    [InlineData("Name: theme", "theme")]
    public void LabelsAreNoNames(string cell, string names) => Assert.Equal(names, Names(cell));

    [Theory]
    [InlineData("a_session/ b_session", "a_session|b_session")]
    [InlineData("a_session /b_session", "a_session|b_session")]
    [InlineData("__utma/__utmb/__utmc", "__utma|__utmb|__utmc")]
    [InlineData("PHPSESSID/JSESSIONID", "PHPSESSID|JSESSIONID")]
    [InlineData("pagead/1p-user-list/#", "pagead/1p-user-list/#")]
    [InlineData("ccm/conversion/957864826/", "ccm/conversion/957864826/")]
    public void ASlashDividesNamesAndNoPaths(string cell, string names) => Assert.Equal(names, Names(cell));

    [Theory]
    [InlineData("rc::a")]
    [InlineData("yt.innertube::nextId")]
    [InlineData("shop-store:https://shop.example")]
    [InlineData("AMCV_###@AdobeOrg")]
    [InlineData("_gd#############")]
    [InlineData("_ga_<container-id>")]
    [InlineData("_seen_{product ID}")]
    [InlineData("notification[status_ping]")]
    [InlineData("visits[0]")]
    [InlineData("__atpro[...]")]
    [InlineData("faqs_[]")]
    [InlineData("wp-settings-*")]
    [InlineData("*Session")]
    [InlineData("_pk_id.")]
    [InlineData("_pk_id.1.1fff")]
    [InlineData("active_template::")]
    [InlineData("LogsV2:V#||")]
    [InlineData("WP_12#kv-storage")]
    [InlineData("__Host-next-auth.csrf-token")]
    [InlineData("sessão")]
    [InlineData("theme")]
    [InlineData("Google Maps API")]
    [InlineData("Shop - Web Cookie - Functional")]
    [InlineData("Shop Tag Manager : cookies Campaign Manager")]
    [InlineData("Cookies for login, security and language")]
    [InlineData("unique name generated dynamically")]
    [InlineData("terms and conditions")]
    public void OneNameStaysWhole(string cell) => Assert.Equal(cell, Names(cell));

    [Theory]
    [InlineData("**_ga**", "_ga")]
    [InlineData("*_ga*", "_ga")]
    [InlineData("`_ga`", "_ga")]
    [InlineData("\"_ga\", '_gid'", "_ga|_gid")]
    [InlineData("“_ga”", "_ga")]
    [InlineData("«_ga»", "_ga")]
    [InlineData("_ga [x2]", "_ga")]
    [InlineData("_fbp[x3], fr [x 2]", "_fbp|fr")]
    [InlineData("NID (x2)", "NID")]
    public void WhatStandsAroundANameIsNoPartOfIt(string cell, string names) => Assert.Equal(names, Names(cell));

    [Theory]
    [InlineData("PHPSESSID (if active)", "PHPSESSID <if active>")]
    [InlineData("uid (Criteo)", "uid <Criteo>")]
    [InlineData("uid, uidr (comScore)", "uid|uidr <comScore>")]
    [InlineData("_ga, _gid (or similar)", "_ga|_gid <or similar>")]
    [InlineData("_ga\n(Google Analytics)", "_ga <Google Analytics>")]
    [InlineData("_ga – used by Google", "_ga <used by Google>")]
    [InlineData("_ga: Google Analytics", "_ga <Google Analytics>")]
    [InlineData("seen_it (Shop), wp-settings-{time}-[UID]", "seen_it <Shop>|wp-settings-{time}-[UID]")]
    public void NotesBesideANameAreItsQualifier(string cell, string names) =>
        Assert.Equal(names,
            string.Join('|',
                NameGrammar.Split(cell).Select(name => name.Qualifier is null ? name.Name : $"{name.Name} <{name.Qualifier}>")));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("*")]
    [InlineData("n/a")]
    [InlineData("N.A.")]
    [InlineData("none")]
    [InlineData("various")]
    [InlineData("Various cookies")]
    [InlineData("Domain: paypal.com")]
    [InlineData("paypal.com")]
    [InlineData("www.shop.example")]
    [InlineData("https://shop.example/cookies")]
    public void NoNameGivesNone(string cell) => Assert.Empty(NameGrammar.Split(cell));

    [Fact]
    public void PlacesAreThoseOfTheCell()
    {
        const string Cell = "Google Analytics (_ga, `_gid`) / theme";
        Assert.All(NameGrammar.Split(Cell), name => Assert.Equal(name.Name, Cell.Substring(name.Start, name.Length)));
    }

    private static string Names(string cell) => string.Join('|', NameGrammar.Split(cell).Select(name => name.Name));
}
