namespace PolicyExtract.Batch.Containers;

/// <summary>Files that hold documents.</summary>
internal enum ContainerKind
{
    Gzip,
    Zip,

    /// <summary>What crawlers write (ISO 28500).</summary>
    Warc,

    /// <summary>A JSON object a line, as <see cref="Writing.DocumentRequest"/> has it.</summary>
    Requests,
}
