using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace PolicyExtract.Reading.Html.Parsing;

/// <summary>An attribute, character references resolved.</summary>
internal sealed class PageAttribute(string name, string value) : IConstructableAttr
{
    public string Name { get; } = name;

    public string Value { get; private set; } = value;

    StringOrMemory IConstructableAttr.Name => Name;

    StringOrMemory IConstructableAttr.Value
    {
        get => Value;
        set => Value = value.ToString();
    }
}
