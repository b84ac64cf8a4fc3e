using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

internal static class English
{
    public static TableLanguage Words { get; } = new("en")
    {
        Headers = new Dictionary<CookieField, string[]>
        {
            [CookieField.Name] = ["Name", "Cookie", "Cookie name", "Cookie Name(s)"],
            [CookieField.Provider] = ["Provider", "Service provider", "Set by", "Vendor"],
            [CookieField.Purpose] = ["Purpose", "Description", "Purpose of the cookie", "Function"],
            [CookieField.Duration] = ["Duration", "Expiry", "Retention period", "Storage duration", "Lifetime"],
            [CookieField.Category] = ["Category", "Cookie category"],
            [CookieField.Storage] = ["Type", "Storage type"],
            [CookieField.Domain] = ["Domain", "Host"],
            [CookieField.Party] = ["Party", "First or third party"],
        },
        Openings = ["Stores", "Remembers", "Keeps", "Recognises", "Counts", "Saves", "Registers"],
        Objects =
        [
            "the language you chose", "the contents of your basket", "an identifier for this browser", "whether the banner was closed",
            "the pages that were opened", "your answer to the consent question", "the state of your log-in",
            "which version of a page was shown", "the server that answers your requests", "how often a video was started",
            "the campaign that brought you here", "the size of the window and the chosen font",
        ],
        Tails =
        [
            "so that you need not enter it again", "while you move from page to page", "to measure how the pages are used",
            "in order to show offers that fit your interests", "until the order has been placed", "and protects forms against abuse",
            "across several visits and devices", "without knowing who you are", "for our monthly statistics",
        ],
        Sentences =
        [
            "No personal data is kept.", "The value is a random number.", "It is needed for the shop to work.",
            "Data may be passed on to partners in other countries.", "You can withdraw your consent at any time.",
        ],
        Durations =
        [
            "Session", "1 year", "2 years", "30 days", "13 months", "24 hours", "6 months", "1 day", "90 days", "10 minutes",
            "Until the browser is closed", "Persistent", "1 year and 1 month", "400 days",
        ],
        Categories = ["Necessary", "Strictly necessary", "Functional", "Statistics", "Analytics", "Marketing", "Advertising"],
        Storages = ["HTTP cookie", "Local storage", "Session storage", "Pixel", "IndexedDB"],
        Parties = ["First party", "Third party"],
        Others = [("Legal basis", ["Consent", "Legitimate interest"]), ("Reviewed", ["Yes", "No"])],
        Titles = ["Cookies on our pages", "Which cookies we use", "Cookie policy"],
        Introductions =
        [
            "Our pages place small files in your browser. The table below says which ones, who places them and how long they stay there.",
            "When you visit the shop, the following records are written to your device. You may delete them whenever you like.",
        ],
        Sections = ["Strictly necessary cookies", "Analytics cookies", "Marketing and advertising", "List of cookies"],
        Closings =
        [
            "Most browsers let you refuse cookies altogether. Some parts of our pages will then no longer work as they should.",
            "Please write to our data protection officer if you have questions about this list.",
        ],
    };
}
