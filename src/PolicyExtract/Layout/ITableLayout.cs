namespace PolicyExtract.Layout;

/// <summary>A way in which tables are laid out in text; it proposes readings and leaves the judgement to <see cref="GridScore"/>.</summary>
internal interface ITableLayout
{
    /// <summary>Its name in outputs, in kebab-case.</summary>
    string Name { get; }

    /// <summary>Readings of parts of the run; they may overlap.</summary>
    IEnumerable<TableReading> Propose(LineRun run, CancellationToken cancellation);
}
