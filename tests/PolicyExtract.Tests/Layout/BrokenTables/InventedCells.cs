using PolicyExtract.Model;
using PolicyExtract.Tests.Layout.BrokenTables.Languages;

namespace PolicyExtract.Tests.Layout.BrokenTables;

/// <summary>Cells as one author would write them: the same few providers, and purposes in one style.</summary>
internal sealed class InventedCells
{
    private static readonly (string Name, string Host)[] Companies =
    [
        ("Lumora Analytics GmbH", "lumora-analytics.de"), ("Vexatel Ltd", ".vexatel.co.uk"), ("Quillmark Inc.", "cdn.quillmark.com"),
        ("Nordvale", "www.nordvale.eu"), ("Brisk & Tarn", ".brisktarn.com"), ("Pelluma S.A.", "stats.pelluma.fr"),
        ("Oxalis Media BV", "oxalis-media.nl"), ("Google", ".google.com"), ("Meta Platforms Ireland Limited", ".facebook.com"),
        ("Microsoft", ".bing.com"), ("Hotjar", ".hotjar.com"), ("Zephyr Ads", "ads.zephyr-net.io"),
    ];

    private readonly Random random;
    private readonly TableLanguage language;
    private readonly (string Name, string Host)[] companies;
    private readonly bool endsSentences;
    private readonly bool beginsLower;
    private readonly double length;

    public InventedCells(Random random, TableLanguage language)
    {
        const int MostCompanies = 5;
        (this.random, this.language) = (random, language);
        companies = [.. Companies];
        random.Shuffle(companies);
        companies = companies[..random.Next(1, MostCompanies + 1)];
        endsSentences = random.Chance(0.6);
        beginsLower = random.Chance(0.1);
        length = random.NextDouble();
    }

    public IReadOnlyList<IReadOnlyList<string>> Rows(IReadOnlyList<CookieField> fields, int count) =>
        [.. InventedNames.Draw(random, count).Select(name => Row(fields, name))];

    private string[] Row(IReadOnlyList<CookieField> fields, string name)
    {
        var (company, host) = random.Pick(companies);
        return [.. fields.Select(field => Cell(field, name, company, host))];
    }

    private string Cell(CookieField field, string name, string company, string host) => field switch
    {
        CookieField.Name => name,
        CookieField.Provider => company,
        CookieField.Domain => host,
        CookieField.Category => random.Pick(language.Categories),
        CookieField.Duration => random.Pick(language.Durations),
        CookieField.Storage => random.Pick(language.Storages),
        CookieField.Party => random.Pick(language.Parties),
        _ => Purpose(),
    };

    /// <summary>Three to some thirty words, long ones where the table's author likes them.</summary>
    private string Purpose()
    {
        const int MostWords = 30;
        var purpose = $"{random.Pick(language.Openings)} {random.Pick(language.Objects)}";
        while (random.Chance(length) && Words(purpose) < MostWords - 8)
        {
            var tail = random.Pick(language.Tails);
            if (!purpose.Contains(tail, StringComparison.Ordinal)) purpose += " " + tail;
            if (random.Chance(0.5)) break;
        }
        if (random.Chance(length * 0.5) && Words(purpose) < MostWords - 6) purpose += ". " + random.Pick(language.Sentences).TrimEnd('.');
        if (beginsLower) purpose = char.ToLowerInvariant(purpose[0]) + purpose[1..];
        return endsSentences ? purpose + "." : purpose;
    }

    private static int Words(string text) => text.Count(character => character == ' ') + 1;
}
