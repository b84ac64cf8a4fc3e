using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>
/// How likely a text, taken by itself, states each field and nothing else. Each is judged when first asked for, and kept for short texts:
/// those of cells come again and again, as candidates of several layouts and as what was chosen, in one policy and in the next.
/// For all threads: two that judge the same text find out the same.
/// </summary>
internal sealed class TextLikelihoods
{
    /// <summary>Characters; longer texts are sentences, which seldom come again.</summary>
    private const int LongestKept = 40;

    private static readonly RecentWords<TextLikelihoods> Recent = new(text => new(text.ToString()), LongestKept);

    // Stands for "none", as null stands for "not judged yet".
    private static readonly CategoryMatch NoCategory = new(CookieCategory.Unclassified, 0);

    private double name = double.NaN, strongestName = double.NaN;
    private double duration = double.NaN, provider = double.NaN, host = double.NaN, storage = double.NaN, party = double.NaN, header = double.NaN;
    private CategoryMatch? category;
    private ValueList<HeaderMatch>? headers;

    private TextLikelihoods(string text) => Words = FoldedWords.Of(text);

    public FoldedWords Words { get; }

    public double Name => double.IsNaN(name) ? JudgeName().Whole : name;

    /// <summary>The likelihood of the likeliest word as a name; 1 for a text that is too long to be looked at.</summary>
    public double StrongestName => double.IsNaN(strongestName) ? JudgeName().Strongest : strongestName;

    public double Duration => double.IsNaN(duration) ? duration = RetentionGrammar.Likelihood(Words) : duration;

    public double Provider => double.IsNaN(provider) ? provider = Providers.Likelihood(Words) : provider;

    public double Host => double.IsNaN(host) ? host = HostGrammar.Likelihood(Words.Text) : host;

    public double Storage => double.IsNaN(storage) ? storage = StorageWords.Likelihood(Words) : storage;

    public double Party => double.IsNaN(party) ? party = PartyWords.Likelihood(Words) : party;

    public CategoryMatch? Category =>
        ReferenceEquals(category ??= CategoryWords.Find(Words) ?? NoCategory, NoCategory) ? null : category;

    /// <summary>The fields that the text may head, likeliest first; empty when it is no header.</summary>
    public ValueList<HeaderMatch> Headers => headers ??= HeaderWords.Match(Words);

    /// <summary>0 to 1: how surely the text heads a column, of a field or not.</summary>
    public double Header => double.IsNaN(header) ? header = HeaderWords.Strength(Headers, Words) : header;

    public static TextLikelihoods Of(string text) => text.Length <= LongestKept ? Recent[text] : new(text);

    private (double Whole, double Strongest) JudgeName()
    {
        var whole = NameLikelihood.Of(Words.Text, out var strongest);
        return (name, strongestName) = (whole, strongest);
    }
}
