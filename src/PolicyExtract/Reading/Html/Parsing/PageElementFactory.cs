using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>Makes the nodes that the tree builder asks for. How an element takes part in tree building is asked of AngleSharp's own elements.</summary>
internal sealed class PageElementFactory : IDomConstructionElementFactory<PageDocument, PageElement>
{
    private readonly IDocument models = new HtmlParser().ParseDocument("");
    private readonly Dictionary<(string Namespace, string Name), NodeFlags> knownFlags = [];

    /// <summary>The page that is being parsed.</summary>
    public PageDocument Document { get; private set; } = null!;

    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => Document = new PageDocument(source);

    public PageElement Create(PageDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var name = localName.ToString();
        return new(document, name, flags | FlagsOf(NamespaceNames.HtmlUri, name), NamespaceNames.HtmlUri);
    }

    public PageElement CreateUnknown(PageDocument document, StringOrMemory tagName) => Create(document, tagName);

    public PageElement CreateNoScript(PageDocument document, bool scripting) => Create(document, TagNames.NoScript);

    public IConstructableMetaElement CreateMeta(PageDocument document) => new MetaElement(document, Html(TagNames.Meta));

    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started) =>
        new ScriptElement(document, Html(TagNames.Script));

    public IConstructableFrameElement CreateFrame(PageDocument document) => new FrameElement(document, Html(TagNames.Frame));

    public IConstructableTemplateElement CreateTemplate(PageDocument document) => new TemplateElement(document, Html(TagNames.Template));

    public IConstructableFormElement CreateForm(PageDocument document) => new FormElement(document, Html(TagNames.Form));

    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name = default) =>
        new MathElement(document, name.ToString(), FlagsOf(NamespaceNames.MathMlUri, name.ToString()));

    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name = default) =>
        new SvgElement(document, name.ToString(), FlagsOf(NamespaceNames.SvgUri, name.ToString()));

    public IConstructableNode CreateDocumentType(
        PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new PageText("", document.TokenStart);

    private NodeFlags Html(string name) => FlagsOf(NamespaceNames.HtmlUri, name);

    private NodeFlags FlagsOf(string namespaceUri, string name)
    {
        if (knownFlags.TryGetValue((namespaceUri, name), out var flags)) return flags;
        flags = models.CreateElement(namespaceUri, IsPlain(name) ? name : "unknown").Flags;
        knownFlags.Add((namespaceUri, name), flags);
        return flags;
    }

    /// <summary>Whether the name is one that an element may be created with by hand; others belong to no element that AngleSharp knows.</summary>
    private static bool IsPlain(string name) => char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
