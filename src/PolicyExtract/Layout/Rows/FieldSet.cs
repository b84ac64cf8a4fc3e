using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>Some of the fields; none by default.</summary>
internal readonly record struct FieldSet
{
    private readonly uint bits;

    private FieldSet(uint bits) => this.bits = bits;

    public static FieldSet Of(CookieField field) => new(1u << (int)field);

    public bool Contains(CookieField field) => (bits & Of(field).bits) != 0;

    public FieldSet With(CookieField field) => new(bits | Of(field).bits);
}
