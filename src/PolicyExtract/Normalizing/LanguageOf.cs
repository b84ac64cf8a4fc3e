using System.Text;
using PolicyExtract.Model;
using PolicyExtract.Vocabulary;

namespace PolicyExtract.Normalizing;

/// <summary>The language of a document: as its format says, unless its text plainly reads otherwise.</summary>
internal static class LanguageOf
{
    /// <summary>Characters that are plenty to tell a language by.</summary>
    private const int SampleLength = 20_000;

    public static string? Document(ExtractedDocument document)
    {
        var sample = Sample(document);
        return document.Facts.Language is { } declared && !string.IsNullOrWhiteSpace(declared)
            && !LanguageDetection.Contradicts(sample, declared)
            ? declared
            : LanguageDetection.Detect(sample);
    }

    private static string Sample(ExtractedDocument document)
    {
        var sample = new StringBuilder();
        foreach (var line in document.Blocks.SelectMany(BlockText.Lines))
        {
            if (sample.Length >= SampleLength) break;
            sample.Append(line.AsSpan(0, Math.Min(line.Length, SampleLength))).Append('\n');
        }
        return sample.ToString();
    }
}
