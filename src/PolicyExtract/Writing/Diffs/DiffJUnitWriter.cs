using System.Globalization;
using System.Text;
using System.Xml;
using PolicyExtract.Model;

namespace PolicyExtract.Writing.Diffs;

/// <summary>
/// A comparison in the XML of JUnit, which CI servers show: a test for each differing cookie, which fails where the difference is as grave
/// as the caller asks, and one for all that are the same.
/// </summary>
internal sealed class DiffJUnitWriter(Stream output, WritingOptions options) : IDocumentWriter<InventoryDiff>
{
    private static readonly XmlWriterSettings Rules = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public void Write(InventoryDiff document)
    {
        (string Kind, string Name, DiagnosticSeverity Severity, string[] Lines)[] cases =
        [
            .. document.OnlyLeft.Select(cookie => ("only_left", cookie.Name, cookie.Severity, new[] { DiffWords.Removed(cookie) })),
            .. document.OnlyRight.Select(cookie => ("only_right", cookie.Name, cookie.Severity, new[] { DiffWords.Added(cookie) })),
            .. document.Changed.Select(cookie => ("changed", cookie.Name, cookie.Severity, Lines(cookie))),
        ];
        using var writer = XmlWriter.Create(output, Rules);
        writer.WriteStartElement("testsuites");
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", Clean($"diff {document.Left.Path} {document.Right.Path}"));
        writer.WriteAttributeString("tests", Number(cases.Length + 1));
        writer.WriteAttributeString("failures", Number(cases.Count(each => each.Severity >= options.FailOn)));
        WriteCase(writer, "same", $"declared alike: {Number(document.Summary.Same)}", null, []);
        foreach (var (kind, name, severity, lines) in cases) WriteCase(writer, kind, name, severity, lines);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public void Complete() => output.WriteByte((byte)'\n');

    public void Dispose()
    {
    }

    private void WriteCase(XmlWriter writer, string kind, string name, DiagnosticSeverity? severity, string[] lines)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", kind);
        writer.WriteAttributeString("name", Clean(name));
        if (severity is { } grave)
        {
            var text = Clean(string.Join('\n', lines));
            writer.WriteStartElement(grave >= options.FailOn ? "failure" : "system-out");
            if (grave >= options.FailOn)
            {
                writer.WriteAttributeString("type", CanonicalWord.Of(grave));
                writer.WriteAttributeString("message", Clean(lines[0]));
            }
            writer.WriteString(text);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    /// <summary>The gravest first, for it is the message.</summary>
    private static string[] Lines(ChangedCookie cookie) =>
        [.. cookie.Fields.OrderByDescending(change => change.Severity).Select(change => DiffWords.Of(cookie.Name, change))];

    /// <summary>Characters that XML 1.0 cannot hold become U+FFFD.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
