using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyExtract.Tests.PublicApi;

/// <summary>All that a user of an assembly can name, a line each, in ordinal order. What the compiler adds to records is left out.</summary>
internal static class PublicApiNotation
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Assembly assembly) =>
        string.Concat(assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Type));

    private static string Type(Type type)
    {
        IEnumerable<string> members = type.IsEnum
            ? Enum.GetNames(type)
            : type.GetMembers(Declared).Select(Member).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return $"{Kind(type)} {type.Namespace}.{Name(type)}\n{string.Concat(members.Select(member => $"    {member}\n"))}";
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    /// <summary>Null for what a user cannot name.</summary>
    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) && !constructor.IsStatic && !IsGenerated(constructor) =>
            $"new({Parameters(constructor)})",
        FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? "const" : "field")} {Name(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetMethod is { } get && IsVisible(get) && property.Name != "EqualityContract" =>
            $"{Static(get)}{Name(property.PropertyType)} {property.Name} {{ get; {(property.SetMethod?.IsPublic == true ? "init; " : "")}}}",
        MethodInfo { IsSpecialName: false } method when IsVisible(method) && !IsGenerated(method) =>
            $"{Static(method)}{Name(method.ReturnType)} {Name(method)}({Parameters(method)})",
        _ => null,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily;

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.StartsWith('<');

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter =>
            $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}"));

    private static string Name(MethodInfo method) =>
        method.IsGenericMethod ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : method.Name;

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return $"{Name(underlying)}?";
        if (type.HasElementType) return $"{Name(type.GetElementType()!)}{(type.IsArray ? "[]" : "&")}";
        var name = type.Name.Split('`')[0];
        var outer = type is { IsNested: true, IsGenericParameter: false } ? $"{Name(type.DeclaringType!)}." : "";
        return type.IsGenericType ? $"{outer}{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : $"{outer}{name}";
    }
}
