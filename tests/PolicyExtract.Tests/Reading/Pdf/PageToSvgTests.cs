using System.Xml.Linq;
using PolicyExtract.Model;
using PolicyExtract.Pipeline;
using PolicyExtract.Reading.Pdf.BuiltIn;
using PolicyExtract.Reading.Pdf.Drawing;
using Xunit;

namespace PolicyExtract.Tests.Reading.Pdf;

/// <summary>The drawing of a page.</summary>
public sealed class PageToSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Words_rulings_cells_and_fields_are_drawn_where_they_stand()
    {
        var file = SamplePdf.WithTable().Write();
        var page = new BuiltInEngine().Open(file, null, CancellationToken.None).ReadPage(1);
        var inventory = Extractor.Extract(new SourceDocument("sample.pdf", file), CancellationToken.None);

        var drawing = XDocument.Parse(PageToSvg.Draw(page, 1, inventory.Cookies));

        var name = inventory.Cookies[0].Evidence.Fragments.First(fragment => fragment.Field == CookieField.Name).Location.Box!;
        var fields = Boxes(drawing, "field");
        Assert.Contains(fields, box => box.Title == $"{inventory.Cookies[0].Name}: name" && Math.Abs(box.Left - name.Left) < 0.01
            && Math.Abs(box.Top - name.Top) < 0.01);
        Assert.NotEmpty(Boxes(drawing, "ruling"));
        Assert.Contains(Boxes(drawing, "cell"), box => box.Title == "row 1, column 0");
        Assert.Contains(Boxes(drawing, "word"), box => box.Title == inventory.Cookies[0].Name);
    }

    [Fact]
    public void Text_that_is_no_xml_is_escaped()
    {
        var page = new PaintedPage().Write(50, 100, "<_ga>&\u0001\"").Content;

        var drawing = XDocument.Parse(PageToSvg.Draw(page, 1, []));

        Assert.Equal("<_ga>&\uFFFD\"", drawing.Descendants(Svg + "text").Single().Value);
    }

    [Fact]
    public void Fields_of_other_pages_are_not_drawn()
    {
        var file = SamplePdf.WithTable().Write();
        var page = new BuiltInEngine().Open(file, null, CancellationToken.None).ReadPage(1);
        var inventory = Extractor.Extract(new SourceDocument("sample.pdf", file), CancellationToken.None);

        Assert.Empty(Boxes(XDocument.Parse(PageToSvg.Draw(page, 2, inventory.Cookies)), "field"));
    }

    private static List<(string Title, double Left, double Top)> Boxes(XDocument drawing, string kind) => drawing.Descendants(Svg + "rect")
        .Where(box => box.Attribute("class")!.Value == kind)
        .Select(box => (box.Value, (double)box.Attribute("x")!, (double)box.Attribute("y")!)).ToList();
}
