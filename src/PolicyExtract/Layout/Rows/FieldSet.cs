using System.Numerics;
using PolicyExtract.Model;

namespace PolicyExtract.Layout.Rows;

/// <summary>Some of the fields.</summary>
internal readonly record struct FieldSet
{
    private readonly uint bits;

    private FieldSet(uint bits) => this.bits = bits;

    public int Count => BitOperations.PopCount(bits);

    public static FieldSet Of(CookieField field) => new(1u << (int)field);

    public bool Contains(CookieField field) => (bits & Of(field).bits) != 0;

    public FieldSet With(CookieField field) => new(bits | Of(field).bits);

    public FieldSet Without(CookieField field) => new(bits & ~Of(field).bits);

    public FieldSet In(FieldSet other) => new(bits & other.bits);
}
