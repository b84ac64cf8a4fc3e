using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Layout;

/// <summary>What a text looks like when it is taken for one cell; every likelihood is judged once, when first asked for.</summary>
internal sealed class CellEvidence
{
    /// <summary>Longer texts are prose, whatever they contain; names, hosts and periods end well before.</summary>
    private const int LongestShortCell = 160;

    /// <summary>The same in words; no name list, period or host that fits a column of its own has more.</summary>
    private const int MostShortWords = 12;

    private const int IdeographsPerWord = 3;

    private const double KnownWord = 0.5;

    /// <summary>Fields that a column may hold, and none of them.</summary>
    private static readonly int FitCount = Enum.GetValues<CookieField>().Length + 1;

    private readonly bool hasDuration = true;
    private readonly CellEvidence? last;
    private TextLikelihoods? likelihoods;
    private string? folded;
    private bool? endsOpen, isPlaceholder;
    private double[]? fits;

    public CellEvidence(string text)
    {
        Text = text;
        WordCount = CountWords(text);
    }

    private CellEvidence(string text, bool hasDuration) : this(text) => this.hasDuration = hasDuration;

    private CellEvidence(CellEvidence first, CellEvidence last, int wordCount)
    {
        Text = first.Text;
        WordCount = wordCount;
        this.last = last;
    }

    /// <summary>A text of which it is known already that it states no lifetime.</summary>
    public static CellEvidence WithoutDuration(string text) => new(text, hasDuration: false);

    /// <summary>The text; of long lines taken together, that of the first.</summary>
    public string Text { get; }

    public int WordCount { get; }

    public bool IsLong => last is not null || Text.Length > LongestShortCell || WordCount > MostShortWords;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>A dash or the like: a cell that says it holds nothing.</summary>
    public bool IsPlaceholder => isPlaceholder ??= last is null
        && (Text.Length <= 3 && Text.All(character => character is '-' or '–' or '—' or '/' or '.' or '*') || Placeholders.AreWords(Text));

    public double Name => MayBeValue ? Likelihoods.Name : 0;

    public double Duration => hasDuration && MayBeValue ? Likelihoods.Duration : 0;

    public double Provider => MayBeValue ? Likelihoods.Provider : 0;

    public double Host => MayBeValue ? Likelihoods.Host : 0;

    public double Storage => MayBeValue ? Likelihoods.Storage : 0;

    public double Party => MayBeValue ? Likelihoods.Party : 0;

    public double Category => MayBeValue ? Likelihoods.Category?.Strength ?? 0 : 0;

    /// <summary>Whether the text surely is a company, a category or a header: then it is no name, unless it looks like one.</summary>
    public bool IsKnownWord => Math.Max(Math.Max(Provider, Category), Header) >= KnownWord;

    /// <summary>The same of a word that opens a line, where companies, categories and headers begin with a capital, and names need not.</summary>
    public bool IsKnownOpening => IsKnownWord && (!StartsLower || Host > 0);

    /// <summary>How surely the text is the header of some column.</summary>
    public double Header => last is null ? Likelihoods.Header : 0;

    /// <summary>The fields that the text may head, likeliest first; empty when it is no header.</summary>
    public ValueList<HeaderMatch> Headers => last is null ? Likelihoods.Headers : [];

    public FoldedWords Words => Likelihoods.Words;

    public string Folded => folded ??= FoldedText.Fold(Text);

    public bool StartsLower => Text.Length > 0 && char.IsLower(Text[0]);

    public bool StartsUpper => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>Whether it begins with a letter, and with none that is small where the script has capitals.</summary>
    public bool StartsLikeTitle => Text.Length > 0 && char.IsLetter(Text[0]) && !char.IsLower(Text[0]);

    public bool EndsSentence => last?.EndsSentence ?? Text.Length > 0 && Text[^1] is '.' or '!' or '?' or '。';

    public bool StartsWithClosingMark => Text.Length > 0 && Text[0] is ',' or ';' or ')' or ']' or '»' or '”' || Text is ".";

    /// <summary>Whether it is nothing but a mark that parts the items of a list.</summary>
    public bool IsListSign => Text is "," or ";" or "&";

    /// <summary>Whether it is a yes or a no.</summary>
    public bool IsAnswer => last is null && WordCount == 1 && AnswerWords.Find(Text) is not null;

    /// <summary>Whether it opens a parenthesis and does not close it.</summary>
    public bool LeavesParenthesisOpen => Text.LastIndexOf('(') > Text.LastIndexOf(')');

    /// <summary>Whether it stops where no cell ends: on a comma, a hyphen, an open bracket, an article or a preposition.</summary>
    public bool EndsOpen => endsOpen ??= last?.EndsOpen ?? FindOpenEnd();

    /// <summary>How well it fits a column of the field, null for none; see <see cref="FieldFit"/>.</summary>
    public double Fit(CookieField? field)
    {
        ref var fit = ref (fits ??= Unknown())[field is { } stated ? (int)stated + 1 : 0];
        return double.IsNaN(fit) ? fit = FieldFit.Score(field, this) : fit;
    }

    private static double[] Unknown()
    {
        var unknown = new double[FitCount];
        Array.Fill(unknown, double.NaN);
        return unknown;
    }

    /// <summary>What lines look like as one cell, white space between; long ones, of which no word counts, are not put together.</summary>
    public static CellEvidence Join(IReadOnlyList<CellEvidence> lines)
    {
        var words = lines.Sum(line => line.WordCount);
        var length = lines.Sum(line => (long)line.Text.Length + 1) - 1;
        return length > LongestShortCell || words > MostShortWords
            ? new CellEvidence(lines[0], lines[^1], words)
            : new CellEvidence(string.Join(' ', lines.Select(line => line.Text)));
    }

    private bool FindOpenEnd()
    {
        if (IsEmpty) return false;
        if (Text[^1] is ',' or '(' or '-' or '/' or '&' or ';' or '“' or '‘') return true;
        var lastWord = Text.AsSpan(Text.LastIndexOf(' ') + 1);
        return lastWord.Length < Text.Length && LinkWords.Contains(lastWord);
    }

    private TextLikelihoods Likelihoods => likelihoods ??= TextLikelihoods.Of(Text);

    private bool MayBeValue => !IsEmpty && !IsLong;

    /// <summary>Scripts without spaces write a word in a few characters.</summary>
    private static int CountWords(string text)
    {
        var (count, ideographs, inside) = (0, 0, false);
        foreach (var character in text)
        {
            var space = char.IsWhiteSpace(character);
            if (!space && !inside) (count, ideographs) = (count + 1, 0);
            inside = !space;
            if (!CharacterKinds.IsIdeograph(character)) continue;
            if (ideographs == IdeographsPerWord) (count, ideographs) = (count + 1, 0);
            ideographs++;
        }
        return count;
    }
}
