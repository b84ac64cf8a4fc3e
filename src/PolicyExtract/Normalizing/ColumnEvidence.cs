using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>A column's header and how well its cells fit each field.</summary>
/// <param name="Values">Distinct words of its cells, a line feed for each break, placeholders left out; a sample of long columns.</param>
internal sealed record ColumnEvidence(string Header, ValueList<string> Values, ValueList<HeaderMatch> HeaderMatches, ValueList<double> Fits)
{
    /// <summary>Cells looked at; more change nothing in a column's nature and cost time.</summary>
    private const int SampleSize = 60;

    /// <summary>Mean fit from which the values alone tell the field, and below which they speak against the header.</summary>
    private const double Telling = 0.6, Opposing = 0.25;

    /// <summary>
    /// What is left of a header's word that its values oppose while they tell another field, and of values that it opposes.
    /// </summary>
    private const double OverruledHeader = 0.3;

    /// <summary>Weight of prose among the values: most columns of words could be purposes.</summary>
    private const double ProseWeight = 0.6;

    /// <summary>Strength as a header for names of one that speaks of cookies in words that we do not know.</summary>
    private const double UnknownCookieHeader = 0.4;

    /// <summary>Header strength at which a column keeps its field although its values look like another's.</summary>
    private const double PlainHeader = 0.9;

    public static ColumnEvidence Of(string header, IEnumerable<GridCell> cells, CellWordings wordings)
    {
        var values = cells.Where(cell => !Placeholders.IsPlaceholder(cell.Text))
            .Select(cell => cell.Content.TextWithBreaks)
            .Distinct(StringComparer.Ordinal)
            .Take(SampleSize)
            .ToValueList();
        return new(header, values, Matches(header), MeanFits(values, wordings));
    }

    private static ValueList<double> MeanFits(ValueList<string> values, CellWordings wordings)
    {
        var sums = new double[FieldEvidence.AllFields.Count];
        foreach (var words in values)
        {
            var ofWords = wordings.Fits(words);
            for (var field = 0; field < sums.Length; field++) sums[field] += ofWords[field];
        }
        return sums.Select(sum => sum / Math.Max(1, values.Count)).ToValueList();
    }

    /// <summary>Of the header or, where they say more, of the words before its parentheses: "Duration (days)".</summary>
    private static ValueList<HeaderMatch> Matches(string header)
    {
        var whole = HeaderWords.Match(header);
        if (header.IndexOfAny(['(', '（']) is not (> 0 and var open)) return whole;
        var before = HeaderWords.Match(header[..open]);
        return HeaderWords.Strength(header[..open]) > HeaderWords.Strength(header) ? before : whole;
    }

    /// <summary>Words of a cell, on average; 0 without any.</summary>
    public double MeanWords => Values.Select(value => (double)value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length).DefaultIfEmpty(0).Average();

    public double Fit(CookieField field) => Fits[(int)field];

    public double HeaderStrength(CookieField field)
    {
        if (field == CookieField.Name && HeaderMatches.Count == 0 && CookieWords.IsIn(Header)) return UnknownCookieHeader;
        var strength = 0.0;
        foreach (var match in HeaderMatches)
        {
            if (match.Field == field) strength = Math.Max(strength, match.Strength);
        }
        return strength;
    }

    /// <summary>How much speaks for the field, 0 to 2: header and values, each 0 to 1. Domains are hosts or no domains, and parties have few names.</summary>
    public double Score(CookieField field)
    {
        if (HeaderWords.IsOfNoField(Header)) return 0;
        var header = HeaderStrength(field);
        if (Fit(field) < Opposing && (field is CookieField.Domain or CookieField.Party || IsToldOtherwise(field, header))) header *= OverruledHeader;
        if (IsProse(field)) return header + (field == CookieField.Purpose && !IsOfRefusal(header) ? ProseWeight * Fit(field) : 0);
        return header + (header == 0 && IsPlainlyOther(field) ? OverruledHeader : 1) * Fit(field);
    }

    /// <summary>Under "How to opt out" stands what a visitor does, not what a cookie does.</summary>
    private bool IsOfRefusal(double header) => header == 0 && ConsentWords.SpeakOfRefusal(Header);

    /// <summary>Under "Purpose" even a category's name is a purpose.</summary>
    private bool IsPlainlyOther(CookieField field) =>
        HeaderMatches.Any(match => match.Strength >= PlainHeader && MayLookLike(match.Field, field));

    private bool IsToldOtherwise(CookieField field, double header) =>
        FieldEvidence.AllFields.Any(other =>
            other != field && !IsProse(other) && Fit(other) >= Telling
            && !(header >= PlainHeader && (Values.Count == 1 || MayLookLike(field, other))));

    /// <summary>Providers may be written as hosts or as the site itself, purposes in one word.</summary>
    private static bool MayLookLike(CookieField field, CookieField other) =>
        (field, other) is (CookieField.Provider, CookieField.Domain or CookieField.Party) or (CookieField.Purpose, CookieField.Category);

    private static bool IsProse(CookieField field) => field is CookieField.Purpose or CookieField.Feature;
}
