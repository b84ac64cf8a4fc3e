using PolicyExtract.Model;

namespace PolicyExtract.Cli;

/// <summary>What is told about a run, on standard error, while it goes on.</summary>
internal interface IRunReport
{
    /// <summary>Before the first document.</summary>
    /// <param name="documents">How many an earlier run has done, which are not done again.</param>
    void Resumed(int documents);

    /// <summary>Before the first document.</summary>
    /// <param name="documents">How many an earlier run, which was stopped, has done and this one does again.</param>
    void BegunAnew(int documents);

    /// <param name="failure">Why the document gave no result; null when it did.</param>
    /// <param name="sourceBytes">How far the inputs were read for it.</param>
    void Document(DocumentSummary document, Diagnostic? failure, long sourceBytes);

    /// <summary>What the formats could not say of all documents.</summary>
    void Losses(IReadOnlyList<Diagnostic> losses);

    /// <param name="folder">Where the results are; null for a file or standard output.</param>
    void Finished(string? folder);

    /// <param name="resumeCommand">How to go on; null when nothing of the run is kept.</param>
    void Stopped(string? resumeCommand);
}
