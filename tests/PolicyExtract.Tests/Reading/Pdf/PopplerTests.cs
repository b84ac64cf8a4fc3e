using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Xml.Linq;
using PolicyExtract.Model;
using PolicyExtract.Reading.Pdf;
using PolicyExtract.Reading.Pdf.BuiltIn;
using PolicyExtract.Reading.Pdf.Lines;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>Words and their places against Poppler's, on pages that Chromium and LibreOffice print while the tests run.</summary>
public sealed class PopplerTests
{
    private const string Html = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Cookie notice</title><style>
        body { font: 11pt sans-serif } table { border-collapse: collapse; width: 100%; table-layout: fixed }
        td, th { border: 1px solid #888; padding: 4px 6px; text-align: left; overflow-wrap: break-word } th { background: #eee }
        th:first-child, th:last-child { width: 18% } .rules td, .rules th { border: 0; border-bottom: 1px solid #ccc }
        .bare td, .bare th { border: 0 }
        </style></head><body><h1>Cookie notice</h1>
        <p>The harbour’s ferries use cookies – some of them “necessary”, others for statistics and für Ihre Überfahrt.</p>
        <h2>Necessary</h2><table><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr>
        <tr><td>harbour_session</td><td>Keeps you signed in while you book a crossing.</td><td>Session</td></tr>
        <tr><td>harbour_booking_preferences_version_2</td><td>Remembers the vehicle and the cabin.</td><td>6 months</td></tr>
        <tr><td>wordpress_logged_in_a1b2c3d4e5f6a7b8</td><td>Shows staff the pages that they may edit.</td><td>14 days</td></tr></table>
        <h2>Statistics</h2><table class="rules"><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr>
        <tr><td>_pk_id.1.1fff</td>
        <td>Tells returning visitors from new ones, for the yearly report on how our timetable pages are used.</td><td>13 months</td></tr>
        <tr><td>ferry_poll</td><td>Keeps a closed poll closed.</td><td>1 year</td></tr></table>
        <h2>Marketing</h2><table class="bare"><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr>
        <tr><td>_fbp</td><td>Shows our offers to people who looked at a crossing.</td><td>3 months</td></tr>
        <tr><td>IDE</td><td>Measures which advertisement led to a booking, and keeps the same one from being shown again.</td>
        <td>13 months</td></tr></table>
        </body></html>
        """;

    private const string Scripts = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Cookies</title><style>
        @page { size: A4 landscape } body { font: 10pt serif; columns: 2 } p { text-align: justify }
        td, th { border: 1px dashed #888; padding: 3px }
        </style></head><body><h1>Πολιτική cookies</h1>
        <p lang="el">Τα cookies είναι μικρά αρχεία που αποθηκεύει ο περιηγητής σας· ορισμένα είναι απαραίτητα.</p>
        <p lang="ru">Файлы cookie хранят выбранный язык, срок действия — один год; офис и эффективность файлов.</p>
        <p lang="hu">A sütik megőrzik a nyelvet és az űrlapok adatait, érvényességük: 2 év.</p>
        <p lang="cs">Příliš žluťoučký kůň: soubory cookie „nezbytné“ a „statistické“ ukládáme na 13 měsíců.</p>
        <p lang="vi">Cookie ghi nhớ ngôn ngữ và tuỳ chọn của quý khách.</p>
        <table><tr><th>Name</th><th>Zweck</th></tr><tr><td>_ga_<i>id</i></td>
        <td>Zählt Besuche<sup>1</sup> für den öffentlichen Bericht.</td></tr>
        <tr><td>sid</td><td>Größe &amp; Maß: 10&nbsp;%, “effizient”</td></tr></table></body></html>
        """;

    /// <summary>Words in common, as the harmonic mean of the shares on both sides.</summary>
    private const double MostWords = 0.99;

    private const string PdfToText = "pdftotext";
    private const string Chromium = "chromium";
    private const string LibreOffice = "soffice";

    [Theory]
    [InlineData(Chromium)]
    [InlineData(LibreOffice)]
    public void Words_and_places_are_those_of_poppler(string printer)
    {
        var file = Printed(Html, printer);
        var document = new PdfReader(new BuiltInEngine())
            .Read(new SourceDocument("printed.pdf", File.ReadAllBytes(file)), "application/pdf", CancellationToken.None);
        var ours = Words(new BuiltInEngine().Open(File.ReadAllBytes(file), null, CancellationToken.None).ReadPage(1)).ToList();
        var theirs = PopplerWords(file).ToList();

        Assert.Empty(document.Diagnostics);
        Assert.Equal(
            theirs.Select(word => word.Text).Order(StringComparer.Ordinal), ours.Select(word => word.Text).Order(StringComparer.Ordinal));
        foreach (var word in theirs)
        {
            Assert.Contains(ours, our => our.Text == word.Text && Math.Abs(our.Box.Left - word.Box.Left) < 0.5
                && Math.Abs(our.Box.Right - word.Box.Right) < 0.5);
        }
    }

    [Theory]
    [InlineData(Chromium)]
    [InlineData(LibreOffice)]
    public void Words_of_several_scripts_are_those_of_poppler(string printer)
    {
        var file = Printed(Scripts, printer);
        var page = new BuiltInEngine().Open(File.ReadAllBytes(file), null, CancellationToken.None).ReadPage(1);
        var ours = Words(page).Select(word => word.Text).ToList();
        var theirs = PopplerWords(file).Select(word => word.Text).ToList();

        var common = ours.GroupBy(word => word).Sum(word => Math.Min(word.Count(), theirs.Count(other => other == word.Key)));

        Assert.True(
            2.0 * common / (ours.Count + theirs.Count) >= MostWords, $"ours: {string.Join(' ', ours)}\ntheirs: {string.Join(' ', theirs)}");
    }

    [Fact]
    public void Printed_tables_are_read_whatever_their_borders()
    {
        var document = new PdfReader(new BuiltInEngine())
            .Read(new SourceDocument("printed.pdf", File.ReadAllBytes(Printed(Html, Chromium))), "application/pdf", CancellationToken.None);

        var tables = document.Blocks.OfType<TableBlock>().ToList();

        Assert.Equal(["Cookie notice", "Necessary", "Statistics", "Marketing"],
            document.Blocks.OfType<Heading>().Select(heading => heading.Content.Text));
        Assert.Equal(
            [
                ["Name", "harbour_session", "harbour_booking_preferences_version_2", "wordpress_logged_in_a1b2c3d4e5f6a7b8"],
                ["Name", "_pk_id.1.1fff", "ferry_poll"],
                ["Name", "_fbp", "IDE"],
            ],
            tables.Select(table => table.Grid.Rows.Select(row => row[0].Text).ToArray()));
        Assert.All(tables, table => Assert.Equal((3, 1), (table.Grid.ColumnCount, table.Grid.HeaderRowCount)));
    }

    [Fact]
    public void Tables_printed_by_libreoffice_keep_their_rows_and_names()
    {
        var document = new PdfReader(new BuiltInEngine()).Read(
            new SourceDocument("printed.pdf", File.ReadAllBytes(Printed(Html, LibreOffice))), "application/pdf", CancellationToken.None);

        Assert.Equal(["Cookie notice", "Necessary", "Statistics", "Marketing"],
            document.Blocks.OfType<Heading>().Select(heading => heading.Content.Text));
        Assert.Equal(
            [
                [
                    "Name: Duration", "harbour_session: Session", "harbour_booking_preferences_version_2: 6 months",
                    "wordpress_logged_in_a1b2c3d4e5f6a7b8: 14 days",
                ],
                ["Name: Duration", "_pk_id.1.1fff: 13 months", "ferry_poll: 1 year"],
                ["Name: Duration", "_fbp: 3 months", "IDE: 13 months"],
            ],
            document.Blocks.OfType<TableBlock>()
                .Select(table => table.Grid.Rows.Select(row => $"{row[0].Text}: {row[^1].Text}").ToArray()));
    }

    private static IEnumerable<(string Text, SourceBox Box)> Words(PdfPageContent page)
    {
        var turn = PageTurn.Of(page);
        return WordsToLines.Group(GlyphsToWords.Read(page.Glyphs, turn, false))
            .SelectMany(line => line.Words).Select(word => (word.Text, word.Box));
    }

    private static IEnumerable<(string Text, SourceBox Box)> PopplerWords(string file)
    {
        var words = Path.ChangeExtension(file, ".html");
        Run(PdfToText, "-bbox", file, words);
        return XDocument.Parse(File.ReadAllText(words).Replace("&nbsp;", " ", StringComparison.Ordinal)).Descendants()
            .Where(element => element.Name.LocalName == "word")
            .Select(word => (WebUtility.HtmlDecode(word.Value),
                new SourceBox(Place(word, "xMin"), Place(word, "yMin"), Place(word, "xMax"), Place(word, "yMax"))));
    }

    private static double Place(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static string Printed(string html, string printer)
    {
        var folder = Directory.CreateTempSubdirectory("policyextract-").FullName;
        var page = Path.Combine(folder, "page.html");
        var file = Path.Combine(folder, "page.pdf");
        var profile = Path.Combine(folder, "profile");
        File.WriteAllText(page, html);
        Run(printer, printer == Chromium
            ? ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                $"--user-data-dir={profile}", $"--print-to-pdf={file}", page]
            : ["--headless", $"-env:UserInstallation={new Uri(profile)}", "--infilter=HTML (StarWriter)", "--convert-to",
                "pdf:writer_pdf_Export", "--outdir", folder, page]);
        return file;
    }

    private static void Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), $"{program} does not end");
        }
        catch (Win32Exception)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true") throw;
            Assert.Skip($"{program} is not installed");
        }
    }
}
