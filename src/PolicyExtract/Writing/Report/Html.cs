namespace PolicyExtract.Writing.Report;

/// <summary>Markup that is safe to stand in a page. Made from literals of ours; whatever is put into their holes is escaped.</summary>
internal readonly record struct Html(string Markup)
{
    public static Html None { get; } = new("");

    public static Html Of(MarkupBuilder markup) => new(markup.ToString());
}
