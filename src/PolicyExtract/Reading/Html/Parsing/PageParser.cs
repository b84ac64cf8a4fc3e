using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>Parses a page as browsers do, into a tree of our own that is bounded in depth and size. Nothing is run and nothing is fetched.</summary>
internal sealed class PageParser
{
    /// <summary>Attributes of an element; looking for doubles takes time that grows with the square of their number.</summary>
    public const int MaximumAttributes = 1_000;

    /// <summary>Elements nested deeper than this are left out and their content goes on in the element around them; browsers stop here too.</summary>
    private const int MaximumDepth = 512;

    /// <summary>Nodes of a tree. A page of 50 MB that is no attack stays well below.</summary>
    private const int MaximumNodes = 10_000_000;

    /// <summary>Nodes that a page may have beyond one for each of its characters: the elements that are always there.</summary>
    private const int SpareNodes = 1_000;

    /// <summary>Steps for moving text out of tables (a second's worth or so); it grows with the square of what has to be moved.</summary>
    private const long MaximumMovingCost = 500_000_000;

    /// <summary>Tokens between two looks at whether the caller wants to stop.</summary>
    private const int CancellationInterval = 4096;

    private readonly PageElementFactory factory = new();
    private readonly CancellationToken cancellation;
    private readonly int maximumNodes;
    private readonly Dictionary<string, int> flattened = new(StringComparer.Ordinal);
    private int tokens;
    private int templates;

    private PageParser(int length, CancellationToken cancellation)
    {
        maximumNodes = Math.Min(length + SpareNodes, MaximumNodes);
        this.cancellation = cancellation;
    }

    public static ParsedPage Parse(string html, CancellationToken cancellation)
    {
        var parser = new PageParser(html.Length, cancellation);
        var document = parser.ParseDocument(html);
        return new ParsedPage(document.Root, parser.IsFlattened, parser.CutAt);
    }

    private bool IsFlattened { get; set; }

    private int? CutAt { get; set; }

    private PageDocument ParseDocument(string html)
    {
        var configuration = Configuration.Default.With<IDomConstructionElementFactory<PageDocument, PageElement>>(_ => factory);
        var options = new HtmlParserOptions
        {
            MaximumDepth = int.MaxValue,
            SkipComments = true,
            SkipScriptText = true,
            ShouldEmitAttribute = static (ref StructHtmlToken token, ReadOnlyMemory<char> _) => token.Attributes.Count < MaximumAttributes,
        };
        // Of AngleSharp's sources, this one is read several times faster than those over a string.
        return new HtmlParser(options, BrowsingContext.New(configuration))
            .ParseDocument<PageDocument, PageElement>(new TextSource(new ReadOnlyMemoryTextSource(html)), Consume);
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        if (++tokens % CancellationInterval == 0) cancellation.ThrowIfCancellationRequested();
        var page = factory.Document;
        page.TokenStart = token.Position.Index;
        if (IsInTemplate(ref token) || IsTooDeep(ref token, page)) return TokenConsumptionResult.Continue;
        next(ref token);
        if (page.NodeCount < maximumNodes && page.MovingCost < MaximumMovingCost) return TokenConsumptionResult.Continue;
        CutAt = page.TokenStart;
        return TokenConsumptionResult.Stop;
    }

    /// <summary>Templates are no part of the page; only a declarative shadow tree is, and it is read as if its tags were not there.</summary>
    private bool IsInTemplate(ref StructHtmlToken token)
    {
        if (!token.IsTag || token.Name != "template") return templates > 0 && !IsRawText(ref token);
        if (token.Type == HtmlTokenType.EndTag) templates = Math.Max(0, templates - 1);
        else if (templates > 0 || token.GetAttribute("shadowrootmode").Length == 0) templates++;
        return true;
    }

    /// <summary>Whether the tokenizer has to hear of the token from the tree builder, because what follows is not markup.</summary>
    private static bool IsRawText(ref StructHtmlToken token) =>
        token.IsTag && token.Name.ToString() is "script" or "style" or "textarea" or "title" or "iframe" or "noframes" or "xmp";

    private bool IsTooDeep(ref StructHtmlToken token, PageDocument page)
    {
        if (!token.IsTag || (flattened.Count == 0 && !(page.Current?.Depth >= MaximumDepth))) return false;
        var name = token.Name.ToString();
        var open = flattened.GetValueOrDefault(name);
        if (token.Type == HtmlTokenType.EndTag)
        {
            if (open == 1) flattened.Remove(name);
            else if (open > 1) flattened[name] = open - 1;
            return open > 0;
        }
        if (!(page.Current?.Depth >= MaximumDepth) || IsRawText(ref token)) return false;
        flattened[name] = open + 1;
        return IsFlattened = true;
    }
}
