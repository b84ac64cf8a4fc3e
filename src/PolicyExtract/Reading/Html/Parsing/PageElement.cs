using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>An element of the page; also an attribute list, so that an element without attributes costs one object.</summary>
internal class PageElement(PageDocument document, string name, NodeFlags flags, string namespaceUri) :
    PageNode(document.TokenStart), IConstructableElement, IConstructableNamedNodeMap
{
    private PageAttribute[] attributes = [];
    private ElementKind? kind;
    private bool? hasWords;

    /// <summary>Local name, lower case for HTML.</summary>
    public string Name { get; } = name;

    public bool IsForeign => namespaceUri != NamespaceNames.HtmlUri;

    public override NodeFlags Flags => flags;

    public override StringOrMemory NodeName => Name;

    protected override PageDocument Document => document;

    StringOrMemory IConstructableElement.NamespaceUri => namespaceUri;

    StringOrMemory IConstructableElement.LocalName => Name;

    StringOrMemory IConstructableElement.Prefix => "";

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference { get; set; }

    int IConstructableNamedNodeMap.Length => attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => Find(name.Memory.Span);

    /// <summary>What it is to the reader.</summary>
    public ElementKind Kind => kind ??= ElementKinds.Of(this);

    /// <summary>Whether there are any words to read in it.</summary>
    public bool HasWords => hasWords ??= FindWords();

    public bool HasAttributes => attributes.Length > 0;

    /// <summary>The value of an attribute; null when the element does not have it.</summary>
    public string? Attribute(string name) => Find(name)?.Value;

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes) =>
        attributes is PageElement other && other.attributes.Length == this.attributes.Length
        && this.attributes.All(attribute => other.Attribute(attribute.Name) == attribute.Value);

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => Set(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Set(name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Find(localName.Memory.Span)?.Value ?? "";

    bool IConstructableElement.HasAttribute(StringOrMemory name) => Find(name.Memory.Span) is not null;

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        var stated = attributes.Length;
        if (tagAttributes.Count == 0 || stated >= PageParser.MaximumAttributes) return;
        Array.Resize(ref attributes, stated + tagAttributes.Count);
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            attributes[stated + i] = new PageAttribute(tagAttributes[i].Name.ToString(), tagAttributes[i].Value.ToString());
        }
    }

    void IConstructableElement.SetupElement() => document.ElementClosed(this);

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    IConstructableNode IConstructableElement.ShallowCopy() =>
        new PageElement(document, Name, flags, namespaceUri) { attributes = attributes };

    private bool FindWords()
    {
        if (Kind == ElementKind.Skipped) return false;
        foreach (var child in Children)
        {
            if (child is PageText words ? !string.IsNullOrWhiteSpace(words.Text) : ((PageElement)child).HasWords) return true;
        }
        return false;
    }

    private PageAttribute? Find(ReadOnlySpan<char> name)
    {
        foreach (var attribute in attributes)
        {
            if (name.SequenceEqual(attribute.Name)) return attribute;
        }
        return null;
    }

    private void Set(StringOrMemory name, StringOrMemory value) =>
        attributes = [.. attributes.Where(attribute => name != attribute.Name), new PageAttribute(name.ToString(), value.ToString())];
}
