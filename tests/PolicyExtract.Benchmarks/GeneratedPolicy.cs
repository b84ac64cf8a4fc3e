using System.Globalization;
using System.Text;

namespace PolicyExtract.Benchmarks;

/// <summary>A policy made of seeded words: prose, and cookie tables as pages and scrapes have them.</summary>
public sealed class GeneratedPolicy
{
    private const int Seed = 20250301;
    private const int RowsInTable = 20;
    private const int RowsOnPage = 14;

    private static readonly string[] Words =
        "the site keeps a note of your visit so that pages load again with what you chose and others may count it".Split(' ');

    private static readonly string[] Providers = ["Google", "Meta", "Willow Shop Ltd", "Stripe", "Northlight Analytics GmbH"];
    private static readonly string[] Durations = ["Session", "1 year", "13 months", "30 days", "24 hours", "6 months"];
    private static readonly string[] Headers = ["Name", "Provider", "Purpose", "Duration"];

    private readonly Random random;

    private GeneratedPolicy(string name, string path, Func<GeneratedPolicy, string> section, int size, int number = 0) : this(name, path, number)
    {
        var text = new StringBuilder();
        while (text.Length < size) text.Append(section(this));
        Bytes = Encoding.UTF8.GetBytes(text.ToString());
    }

    private GeneratedPolicy(string name, string path, int number = 0) =>
        (Name, Path, Bytes, random) = (name, path, [], new Random(Seed + number));

    public string Name { get; }

    public string Path { get; }

    public byte[] Bytes { get; private init; }

    /// <param name="size">Bytes; the last section may go beyond.</param>
    /// <param name="number">Policies of different numbers have different names and sentences.</param>
    public static GeneratedPolicy Text(string name, int size, int number = 0) =>
        new(name, "policy.txt", policy => policy.TextSection(), size, number);

    /// <inheritdoc cref="Text"/>
    public static GeneratedPolicy Html(string name, int size) => new(name, "policy.html", policy => policy.HtmlSection(), size);

    /// <summary>A page as browsers save it: four fifths are scripts, styles and drawings.</summary>
    /// <inheritdoc cref="Text"/>
    public static GeneratedPolicy SavedPage(string name, int size) =>
        new(name, "policy.html", policy => policy.Ballast() + policy.HtmlSection(), size);

    /// <summary>A policy as browsers print it, each page with prose and a ruled table.</summary>
    public static GeneratedPolicy Pdf(string name, int pages)
    {
        var policy = new GeneratedPolicy(name, "policy.pdf");
        return new GeneratedPolicy(name, policy.Path)
        {
            Bytes = PrintedPages.Write(Enumerable.Range(0, pages).Select(_ => policy.PrintedPage()).ToList()),
        };
    }

    public override string ToString() => Name;

    private string PrintedPage() => new PrintedPage()
        .Title(Title()).Prose(Sentence(60)).Prose(Sentence(40))
        .Table([Headers, .. Enumerable.Range(0, RowsOnPage).Select(_ => Row())]).Content;

    private string TextSection() =>
        $"{Title()}\n\n{Sentence(60)}\n\n{Sentence(40)}\n\n{string.Join('\t', Headers)}\n{Rows(row => $"{string.Join('\t', row)}\n")}\n";

    private string HtmlSection() =>
        $"<section class=\"c\"><h2>{Title()}</h2><p>{Sentence(60)}</p><p>{Sentence(40)}</p>"
        + $"<table><thead><tr><th>{string.Join("</th><th>", Headers)}</th></tr></thead><tbody>"
        + $"{Rows(row => $"<tr><td>{string.Join("</td><td>", row)}</td></tr>\n")}</tbody></table></section>\n";

    private string Ballast() =>
        $"<script>{Repeat(120, number => $"var v{number}=function(a,b){{return a<b?\"cookie\":'{Words[random.Next(Words.Length)]}'}};")}</script>\n"
        + $"<style>{Repeat(120, number => $".c{number}>p{{margin:0 {random.Next(90)}px;color:#fff}}")}</style>\n"
        + $"<svg viewBox=\"0 0 9 9\">{Repeat(40, _ => $"<path d=\"M{random.Next(900)} {random.Next(900)}l9 9z\"/>")}</svg>\n";

    private static string Repeat(int times, Func<int, string> write) => string.Concat(Enumerable.Range(0, times).Select(write));

    private string Rows(Func<string[], string> write) => string.Concat(Enumerable.Range(0, RowsInTable).Select(_ => write(Row())));

    private string[] Row() =>
    [
        string.Create(CultureInfo.InvariantCulture, $"_ck_{random.Next(100_000):x}"),
        Providers[random.Next(Providers.Length)],
        Sentence(12),
        Durations[random.Next(Durations.Length)],
    ];

    private string Title() => random.Next(2) == 0 ? "Strictly necessary cookies" : "Analytics cookies";

    private string Sentence(int words) =>
        $"The {string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]))}.";
}
