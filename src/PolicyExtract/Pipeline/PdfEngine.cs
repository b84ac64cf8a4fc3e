using PolicyExtract.Reading.Pdf;
using PolicyExtract.Reading.Pdf.BuiltIn;

namespace PolicyExtract.Pipeline;

/// <summary>Which engine reads PDF: our own, unless the program was built with the adapter of another (<c>-p:PdfEngine=PdfPig</c>).</summary>
public static class PdfEngine
{
    private const string Adapter = "PolicyExtract.PdfPig.PdfPigEngine, PolicyExtract.PdfPig";

    public static IPdfEngine Create() =>
        Type.GetType(Adapter, throwOnError: false) is { } adapter ? (IPdfEngine)Activator.CreateInstance(adapter)! : new BuiltInEngine();
}
