using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf.Lines;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Reading.Pdf.Tables;

/// <summary>Tells cards that stand beside each other: both sides state the same fields, each behind its label, again and again.</summary>
internal static class CardColumns
{
    /// <summary>From here on the words of a label name a field.</summary>
    private const double NamesField = 0.6;

    /// <summary>Words of a label at most.</summary>
    private const int MostWords = 4;

    /// <summary>Fields that both sides state, and how often each side states the most frequent one, at least.</summary>
    private const int FewestFields = 2, FewestCards = 2;

    public static bool Are(List<PageLine> left, List<PageLine> right)
    {
        var (one, other) = (Fields(left), Fields(right));
        var shared = one.Keys.Where(other.ContainsKey).ToList();
        return shared.Count >= FewestFields && shared.Exists(field => one[field] >= FewestCards && other[field] >= FewestCards);
    }

    /// <summary>The fields that labels at the beginning of lines name, and how many lines each begins.</summary>
    private static Dictionary<CookieField, int> Fields(List<PageLine> lines) => lines
        .Select(FieldOf).OfType<CookieField>().GroupBy(field => field).ToDictionary(field => field.Key, field => field.Count());

    private static CookieField? FieldOf(PageLine line)
    {
        var label = line.Words.Take(MostWords).TakeWhile((word, at) => at == 0 || !EndsLabel(line.Words[at - 1])).ToList();
        if (!EndsLabel(label[^1])) return null;
        var words = string.Join(' ', label.Select(word => word.Text)).TrimEnd(':', '：', ' ');
        return HeaderWords.Match(words) is [{ Strength: >= NamesField } match, ..] ? match.Field : null;
    }

    private static bool EndsLabel(PageWord word) => word.Text.EndsWith(':') || word.Text.EndsWith('：');
}
