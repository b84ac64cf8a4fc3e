using System.Globalization;

namespace PolicyExtract.Model;

public static partial class Diagnostics
{
    public static Diagnostic PdfNotAPdf(string detail) =>
        Error("PX160", $"The file is no PDF: {detail}. It may be an error page saved under this name; open it in a browser and save it again.");

    public static Diagnostic PdfDamaged(string detail) =>
        Error("PX161", $"The PDF is too damaged to be read: {detail}. The download may have been cut off; get the file again.");

    public static Diagnostic PdfEncrypted(string detail) =>
        Error("PX162", $"The PDF is encrypted: {detail}. Give the password, or save an unprotected copy from a viewer.");

    public static Diagnostic PdfOverLimit(string detail) =>
        Error("PX163", $"The PDF goes beyond what is read: {detail}. A policy is never that large; print the pages that matter to a file of their own.");

    public static Diagnostic PdfUnsupported(string detail) =>
        Error("PX164", $"The PDF uses something that is not known here: {detail}. Print it to a new PDF from a viewer.");

    public static Diagnostic PdfRecovered(string detail, int page) =>
        Warning("PX165", $"The PDF is damaged and was read all the same{OnPage(page)}: {detail}. Text may be missing; compare with the document.", Page(page));

    public static Diagnostic PdfLeftOut(string detail, int page) =>
        Warning("PX166", $"Something of the PDF was left out{OnPage(page)}: {detail}. Print it to a new PDF from a viewer if text is missing.", Page(page));

    public static Diagnostic PdfCapped(string detail, int page) =>
        Warning("PX167", $"The PDF was cut off at a limit{OnPage(page)}: {detail}. What was read up to there is kept.", Page(page));

    public static Diagnostic PdfUnmappedText(string detail, int page) =>
        Warning(
            "PX168",
            $"Some characters{OnPage(page)} are unknown and stand as U+FFFD: {detail}. Copying from a viewer would fail the same way; take the policy in another format.",
            Page(page));

    public static Diagnostic PdfPageWithoutText(int page) =>
        Warning("PX169", $"There is no text{OnPage(page)}; it may be a scan. Have its text recognized first, or take the policy in another format.", Page(page));

    public static Diagnostic PdfPageFailed(string detail, int page) =>
        Warning("PX170", $"The PDF could not be read{OnPage(page)}: {detail}. The other pages are there; get the file again if this one matters.", Page(page));

    public static Diagnostic PdfPageFurniture(string words, int pages, SourceLocation first) =>
        Note("PX171", string.Create(CultureInfo.InvariantCulture, $"Left out as a running head, foot or page number on {pages} pages: \"{words}\"."), first);

    private static string OnPage(int page) => page == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" on page {page}");

    private static SourceLocation? Page(int page) => page == 0 ? null : SourceLocation.None with { Page = page };
}
