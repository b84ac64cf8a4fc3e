namespace PolicyExtract.Vocabulary.Languages;

internal static class English
{
    public static Language Words { get; } = new()
    {
        Tag = "en",
        Headers = new()
        {
            Name =
                "name, names, cookie, cookies, cookie name, cookie names, name of cookie, name of the cookie, name of cookies, " +
                "name cookie, cookie id, cookie identifier, identifier, id, key, keys, key name, data key name, cookie data key name, " +
                "cookie key, cookie key name, title, cookie title, label, technical name, cookie or key, cookie(s), tracker, " +
                "tracker name, tag name, object name, storage key, cookies set, names of cookies, " +
                "list of cookies, cookie list, cookie file, cookie file name, cookie reference, cookie technical name, variable, " +
                "variable name, parameter, technology name, element",
            Provider =
                "provider, providers, cookie provider, vendor, vendors, vendor name, set by, placed by, issued by, issuer, company, " +
                "companies, supplier, service provider, service providers, service provider's name, name of service provider, " +
                "provider name, provider of cookie, third party provider, third party, third parties, third party name, " +
                "third party service, who sets the cookie, who places the cookie, data controller, controller, owner, cookie owner, " +
                "publisher, organisation, organization, operator, platform, partner, partners, party name, data recipient, recipient, " +
                "recipients, who, who sets it, from whom, created by, managed by, administrator, tool provider, third party vendor, " +
                "served by, provided by, owned by, cookie set by, set from, entity, responsible party, responsible, responsible entity, " +
                "developer, brand, manufacturer, " +
                "who sets this cookie, who placed it",
            Feature =
                "feature, features, function and location, functionality and location, feature and location, location, area, " +
                "functionality, module, component, page, where used, used in, place of use, feature or service, product, " +
                "product feature, used on, where",
            Category =
                "category, categories, cookie category, category of cookie, category of cookies, category name, cookie group, group, " +
                "class, classification, cookie class, cookie classification, suggested category, consent category, purpose category, " +
                "legal category, necessity, type of use, category of the cookie, consent group, required or optional",
            Purpose =
                "purpose, purposes, purpose of cookie, purpose of the cookie, purpose of cookies, purpose of processing, " +
                "purpose of use, cookie purpose, description, descriptions, cookie description, description of cookie, " +
                "description of use, application description, description and purpose, purpose and description, " +
                "description of the purpose, purpose description, details, detail, more details, what it does, what does it do, " +
                "what does this cookie do, what it is for, what is it for, what it's used for, what we use it for, why we use it, " +
                "why do we use it, used for, usage, use, uses, use of cookie, intended use, intended purpose, aim, objective, goal, " +
                "reason, rationale, explanation, what for, why, what the cookie does, what they do, about, about this cookie, " +
                "additional information, information, more information, comment, comments, notes, note, remarks, meaning, " +
                "data collected, what is stored, content, contents, information collected, task, role, how we use it, " +
                "purpose for processing, what is it used for, what are they used for, main purpose, data use, data usage, " +
                "cookie details",
            Duration =
                "expiry, expires, expires after, expires in, expire, expiration, expiration date, expiry date, expiry time, " +
                "expiration time, expiration period, expiry period, cookie expiry, cookie expiration, duration, cookie duration, " +
                "duration of cookie, duration of the cookie, duration of storage, maximum storage duration, max storage duration, " +
                "maximum duration, max duration, storage duration, storage period, storage time, storage term, period of storage, " +
                "time stored, retention, retention period, retention time, data retention, data retention period, cookie retention, " +
                "retention duration, lifespan, life span, lifetime, life time, cookie lifetime, cookie lifespan, max lifespan, " +
                "max age, maximum age, validity, validity period, valid until, valid for, period of validity, validity time, term, " +
                "time, time period, period, timeframe, deadline, persistence, how long, how long it lasts, how long does it last, " +
                "how long is it kept, how long it stays, how long they last, session or persistent, persistent or session, ttl, " +
                "time to live, length, length of time, age, life, active for, stored for, kept for, type and duration, " +
                "cookie type and duration, type of cookie and duration, expiration or duration, live time, cookie life, " +
                "cookie life span, cookie life time, retention policy, delete after, deleted after, time of storage, " +
                "storage limitation, duration of validity, life cycle, lifecycle, expiry or duration, timespan, time span, " +
                "storage length, exp, " +
                "how long is it stored, how long it is stored, how long do they last, " +
                "default expiration time, default expiration, default expiry, default expiry time, default duration, " +
                "default lifetime, default retention period",
            Domain =
                "domain, domains, domain name, cookie domain, cookie domains, domain of cookie, host, hosts, host name, hostname, " +
                "website, web site, site, url, web address, host domain, domain host, path, domain and path, third party domain, " +
                "provider domain, cookie host, cookie subgroup",
            Party =
                "party, parties, first or third party, first party or third party, first party, first third party, 1st or 3rd party, " +
                "1st party or 3rd party, 1st 3rd party, third party cookie, third party cookies, cookie party, " +
                "first party third party, internal or external, is third party, own or third party, third party yes no, 1st party, " +
                "3rd party, 3rd party cookie, first or third party cookie",
            Storage =
                "storage, storage type, type of storage, storage kind, storage method, storage location, storage mechanism, " +
                "technology, technology used, technologies, tracking technology, type of technology, technology type, tracker type, " +
                "kind of storage, cookie or local storage, cookie or similar technology, stored in, data type, storage medium, " +
                "where stored",
            Type =
                "type, types, cookie type, cookie types, type of cookie, type of the cookie, type of cookies, types of cookies, " +
                "types of cookie, kind, kind of cookie, sort, nature, nature of cookie, cookie kind",
            Service =
                "service, services, service name, name of service, tool, tools, tool name, application, app, system, software, " +
                "third party tool, plugin, solution, integration, script, cookie service, provider or service, name of the service",
            Origin =
                "origin, source, sources, cookie source, cookie origin, source of cookie, origin of cookie, source of the cookie, " +
                "placed from, from, location of cookie",
            Function = "function, functions, cookie function, function of cookie, function of the cookie",
            Used = "cookies used, cookie used",
            Other =
                "legal basis, lawful basis, legal ground, legal grounds, country, country of origin, " +
                "country of processing, place of processing, third country transfer, data transfer, number, no, nr, " +
                "consent required, consent needed, requires consent, opt out link, cookie definitions, technical cookie definitions",
        },
        Retention = new()
        {
            Second = "second, seconds, sec, secs, s",
            Minute = "minute, minutes, min, mins, mn",
            Hour = "hour, hours, hr, hrs, h",
            Day = "day, days, d, calendar days, calendar day, 24 hour day",
            Week = "week, weeks, wk, wks, w",
            Month = "month, months, mo, mos, mth, mths, mon, calendar month, calendar months",
            Year = "year, years, yr, yrs, y, calendar year, calendar years",
            Numbers =
                "a=1, an=1, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, " +
                "thirteen=13, fourteen=14, fifteen=15, sixteen=16, eighteen=18, twenty=20, twenty four=24, twenty five=25, " +
                "twenty six=26, thirty=30, thirty six=36, forty=40, forty eight=48, forty five=45, fifty=50, sixty=60, ninety=90, " +
                "hundred=100, one hundred=100, a hundred=100, " +
                "half a=0.5, half an=0.5, half=0.5, one and a half=1.5",
            Session =
                "session, sessions, session cookie, session cookies, per session, for the session, duration of session, " +
                "duration of the session, for the duration of the session, during the session, during session, session duration, " +
                "end of session, end of the session, until end of session, until the end of the session, until session ends, " +
                "when session ends, when the session ends, when your session ends, browser session, browsing session, user session, " +
                "session only, session based, session end, after session, current session, single session, one session, " +
                "temporary session, per browser session, session storage duration, transient, this session, each session, " +
                "upon session end, session close, session closing, browsing time, navigation session, session expiry, session ends, " +
                "end of browsing session, end of browser session, expires at end of session, http session, in session, ephemeral, " +
                "length of session, length of the session, " +
                "end of visit, end of the visit, end of your visit, duration of visit, duration of the visit, " +
                "duration of your visit, for the duration of your visit",
            Browser = "browser, browsers, web browser, browser window, tab, browser tab, window",
            Closing =
                "close, closes, closed, closing, closure, close down, shut, shut down, quit, quitting, exit, exits, exiting, end, " +
                "ends, ended, leave, leaving, terminated, terminate",
            Persistent =
                "persistent, persistent cookie, persistent cookies, permanent, permanent cookie, permanently, forever, never, " +
                "never expires, never expire, does not expire, do not expire, doesn't expire, no expiration, no expiry, " +
                "no expiration date, no expiry date, without expiration, non expiring, unlimited, unlimited time, indefinite, " +
                "indefinitely, infinite, infinity, eternal, not limited, no limit, no time limit, no end date, without limit, " +
                "endless, no expiration time, lifetime, never deleted, always, until manually deleted, stored permanently, " +
                "no fixed expiry, no set expiry, perpetual, no maximum duration, constant",
            Variable =
                "varies, various, variable, vary, depends, depending, dependent, different, differs, multiple, configurable, " +
                "adjustable, mixed, varying, as set by, it depends, few seconds, a few seconds, several seconds, few minutes, " +
                "a few minutes, several minutes, few hours, a few hours, several hours, few days, a few days",
            Unknown =
                "unknown, undefined, not defined, not available, n a, na, n d, not applicable, not specified, unspecified, not known, " +
                "none, null, not stated, not set, not disclosed, pending, tbd, tbc, to be determined, to be confirmed, see provider, " +
                "no data, no information, not provided, nil",
            Immediate =
                "immediate, immediately, instant, instantly, immediately removed, immediately deleted, deleted immediately, " +
                "removed immediately, expires immediately, at once",
            UpTo =
                "up to, max, maximum, maximum of, a maximum of, at most, no more than, not more than, no longer than, " +
                "not longer than, less than, within, under, below, or less, or shorter, until at most, for up to, maximally, " +
                "up to a maximum of, not exceeding, maximum duration, upto",
            AtLeast =
                "at least, minimum, minimum of, a minimum of, more than, longer than, not less than, no less than, or longer, " +
                "or more, over, min, greater than",
            About =
                "about, approximately, approx, around, circa, ca, roughly, nearly, almost, typically, usually, generally, on average, " +
                "normally, c",
            To = "to, till, until, through, thru, or, and, up to, otherwise",
            Until =
                "until, till, when, once, upon, as soon as, after, expires on, expires, valid until, unless, as long as, while, at, " +
                "on",
            LastVisit =
                "last visit, latest visit, your last visit, most recent visit, last access, last accessed, last visited, each visit, " +
                "every visit, last login, last log in, last time you visited, last page view, last pageview, last page visit, " +
                "last session, last page load",
            LastActivity =
                "last activity, inactivity, last use, last used, last interaction, last update, being inactive, inactive, " +
                "last action, last request, no activity, without activity, last usage, last refresh, idle, last click, " +
                "user inactivity",
            Set =
                "from set, after set, set, from creation, creation, after creation, created, being set, was set, is set, setting, " +
                "placed, placement, being placed, first visit, installation, from installation, storage on device, initial visit, " +
                "issue, first set, it was set, date of creation, date set, the time of setting",
            Consent =
                "consent, your consent, giving consent, consent given, consent was given, acceptance, accepting, opt in, " +
                "consent is given, date of consent",
            Fillers =
                "expires, expire, expiry, expiration, expired, after, from, the, of, for, in, is, are, it, this, that, cookie, " +
                "cookies, file, files, stored, kept, retained, retention, valid, validity, duration, lifetime, lifespan, period, " +
                "time, deleted, removed, automatically, default, by default, by, then, only, remains, stays, lasts, long, on, at, " +
                "your, you, device, date, data, set, first, party, third, http, html, maximum storage duration, storage, " +
                "storage period, browser, website, site, user, users, visit, per, each, every, since, following, with, will, be, " +
                "being, has, http cookie, end, rolling, renewed, reset, refreshed, type, type of, a time, " +
                "one time, at a time, time to time, from time to time, update, updated, updating",
        },
        Categories = new()
        {
            Necessary =
                "necessary, strictly necessary, absolutely necessary, essential, essentials, strictly essential, required, " +
                "strictly required, mandatory, technical, technically necessary, technically required, technical cookies, " +
                "service provision, always active, always on, always enabled, basic, indispensable, operational, operation, core, " +
                "needed, necessary functional, compulsory, vital, obligatory, system, infrastructure, site operation, " +
                "basic operation, exempt, exempt from consent, crucial, basic functionality, basic functions, " +
                "core functionality, essential functionality, load balancing, technical functionality, necessary for the functioning, " +
                "necessary for the operation, necessary for the working, required for the website, required for the site, " +
                "required for the functioning, required for the operation, needed to make, needed for the website, needed for the site",
            Security =
                "security, secure, fraud prevention, fraud detection, fraud, anti fraud, abuse prevention, bot protection, " +
                "security and fraud prevention, authentication, safety, security and authentication, spam protection, bot detection, " +
                "integrity, login",
            Preferences =
                "preferences, preference, functionality?, functional?, functionalities?, function?, personalization, personalisation, " +
                "personalized experience, comfort, convenience, customization, customisation, settings, user preferences, " +
                "user experience, experience, enhanced functionality, usability, localization, localisation, language, features, " +
                "user interface, ui customization, support, chat, live chat, customer support, content personalization, enhancement, " +
                "external media, media, embedded content, video",
            Analytics =
                "analytics, analytic, analytical, statistics, statistic, statistical, performance?, measurement, " +
                "audience measurement, web analytics, site analytics, metrics, audience, research, insights, website analytics, " +
                "monitoring, traffic measurement, usage statistics, traffic analysis, analysis, product improvement, " +
                "product analytics, web analysis, web statistics, website usage, website use, measure traffic, analytics and performance, " +
                "performance and analytics, reporting, a b testing, testing, analytics and customization, optimization, optimisation, tracking of usage",
            Marketing =
                "marketing, advertising, advertisement, advertisements, advertise, ads, ad, targeting, targeted, " +
                "targeting advertising, targeted advertising, targeting and advertising, remarketing, retargeting, tracking, " +
                "behavioral advertising, behavioural advertising, behavioural, behavioral, personalized advertising, " +
                "personalised advertising, personalized ads, ad network, ad networks, advertisers, affiliate, affiliates, " +
                "promotional, interest based, interest based advertising, profiling, commercial, sale of data, conversion tracking, " +
                "lead generation, promotion, advertising and marketing, advert, adverts, conversion, ad selection, ad delivery, " +
                "campaign, campaigns, campaign measurement, campaign effectiveness",
            Social =
                "social, social media, social network, social networks, social networking, social sharing, social plugins, " +
                "social plugin, social features, sharing, social media sharing, social interaction",
            Other =
                "other, others, miscellaneous, misc, other cookies, optional, additional, uncategorised others, rest, unnecessary, " +
                "nonessential, inessential",
            Unclassified =
                "unclassified, uncategorized, uncategorised, unknown, pending, pending classification, not classified, undefined, " +
                "unassigned, to be classified, not categorized, not categorised, purpose pending investigation, none",
            Negations = "non, not, no, un, optional, not strictly, without, in addition to, beyond, other than",
        },
        Storage = new()
        {
            HttpCookie =
                "http cookie, http cookies, http, cookie, cookies, browser cookie, web cookie, text file, server cookie, js cookie, " +
                "cookie file, https cookie, http only cookie",
            LocalStorage =
                "local storage, local storage object, html5 local storage, html local storage, html5 storage, localstorage key, html, " +
                "html5, browser storage, local",
            SessionStorage = "session storage, html5 session storage, html session storage",
            Pixel =
                "pixel, pixels, tracking pixel, tracking pixels, pixel tracker, pixel tag, pixel tags, web beacon, web beacons, " +
                "beacon, beacons, clear gif, clear gifs, web bug, gif, image",
            Script = "script, scripts, javascript, java script, tag, sdk, code snippet, tracking script, tag manager",
            Fingerprint = "fingerprint, fingerprinting, device fingerprint, browser fingerprint, device fingerprinting",
            AppStorage = "app, app storage, mobile sdk, mobile app, app data, mobile app storage",
        },
        Party = new()
        {
            First =
                "first party, firstparty, 1st party, first, own, own cookie, own cookies, internal, proprietary, website operator, " +
                "this website, this site, our, ours, us, we, first party cookie, 1st, 1p, site owner, website owner, " +
                "site operator, this web site, our website, our site, owner of this website, owner of this site, " +
                "site publisher",
            Third =
                "third party, third parties, thirdparty, 3rd party, 3rd parties, third, external, 3rd, third party cookie, foreign, 3p, partner, " +
                "partners, external provider, other company",
        },
        Text = new()
        {
            Connecting =
                "a, an, the, of, to, in, on, at, by, for, from, with, without, into, onto, and, or, but, nor, as, if, that, which, " +
                "who, whose, when, where, while, than, then, this, these, those, its, it, is, are, was, were, be, been, your, our, " +
                "their, his, her, my, about, between, through, during, before, after, under, over, per, via, such, so, not, can, may, " +
                "will, has, have, whether, because, until, upon, within, against, you, we, they, e g, i e",
            Frequent =
                "how, what, information, use, used, uses, website, site, more, also, any, all, other, do, does, please, which, " +
                "visitor, data",
            And = "and, as well as",
            Or = "or",
            Months =
                "january=1, february=2, march=3, april=4, may=5, june=6, july=7, august=8, september=9, october=10, november=11, " +
                "december=12, jan=1, feb=2, mar=3, apr=4, jun=6, jul=7, aug=8, sep=9, sept=9, oct=10, nov=11, dec=12",
            Yes = "yes, true, y, x",
            No = "no, false, n",
            LastUpdated =
                "last updated, last updated on, last update, last modified, last revised, last revision, last amended, last changed, " +
                "last reviewed, updated, updated on, effective, effective date, effective as of, effective from, date, " +
                "date of last update, date of last revision, version, version of, version date, as of, revised, revised on, " +
                "date of policy, published, published on, in force from, in effect since, date of issue, dated, policy date, " +
                "reviewed on, valid from, most recent update, was updated on, was last updated on, modified on, last edited, status, " +
                "release date",
            ConsentTerms =
                "consent, accept, accept all, reject, reject all, decline, deny, manage preferences, cookie settings, " +
                "cookie preferences, opt out, opt in, withdraw consent, allow all",
            Examples = "e g, eg, for example, such as, including, for instance, incl, i e, like, examples, example, namely",
        },
    };
}
