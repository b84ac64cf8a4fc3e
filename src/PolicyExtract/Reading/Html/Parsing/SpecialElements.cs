using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace PolicyExtract.Reading.Html.Parsing;

// The tree builder asks for these by their interfaces; to the reader they are elements like all others. Nothing runs and nothing is fetched.

internal sealed class MathElement(PageDocument document, string name, NodeFlags flags) :
    PageElement(document, name, flags, NamespaceNames.MathMlUri), IConstructableMathElement;

internal sealed class SvgElement(PageDocument document, string name, NodeFlags flags) :
    PageElement(document, name, flags, NamespaceNames.SvgUri), IConstructableSvgElement;

internal sealed class FrameElement(PageDocument document, NodeFlags flags) :
    PageElement(document, TagNames.Frame, flags, NamespaceNames.HtmlUri), IConstructableFrameElement;

internal sealed class FormElement(PageDocument document, NodeFlags flags) :
    PageElement(document, TagNames.Form, flags, NamespaceNames.HtmlUri), IConstructableFormElement;

internal sealed class MetaElement(PageDocument document, NodeFlags flags) :
    PageElement(document, TagNames.Meta, flags, NamespaceNames.HtmlUri), IConstructableMetaElement
{
    public void Handle()
    {
    }
}

internal sealed class TemplateElement(PageDocument document, NodeFlags flags) :
    PageElement(document, TagNames.Template, flags, NamespaceNames.HtmlUri), IConstructableTemplateElement
{
    public void PopulateFragment()
    {
    }
}

internal sealed class ScriptElement(PageDocument document, NodeFlags flags) :
    PageElement(document, TagNames.Script, flags, NamespaceNames.HtmlUri), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
