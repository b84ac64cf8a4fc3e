using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

namespace PolicyExtract.Tests.Architecture;

/// <summary>What compiled code refers to: in signatures, in bodies, in attributes. Constants are compiled in and leave no trace.</summary>
internal static class CodeReferences
{
    private const BindingFlags Every =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(opCode => (int)(ushort)opCode.Value);

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<MemberInfo>> Known = new();

    /// <summary>All types and members that a type, without the types nested in it, refers to.</summary>
    public static IReadOnlyList<MemberInfo> Of(Type type) => Known.GetOrAdd(type, each => [.. All(each).Distinct()]);

    private static IEnumerable<MemberInfo> All(Type type) =>
        Bases(type).Concat(type.GetMembers(Every).SelectMany(OfMember)).Concat(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));

    /// <summary>The types that a member brings with it, type arguments and the types of parameters included.</summary>
    public static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        Type type => Parts(type),
        FieldInfo field => [.. Declaring(field), .. Parts(field.FieldType)],
        MethodBase method =>
        [
            .. Declaring(method),
            .. method.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)),
            .. method is MethodInfo { ReturnType: var result } ? Parts(result) : [],
            .. method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Parts) : [],
        ],
        _ => Declaring(member),
    };

    private static IEnumerable<Type> Declaring(MemberInfo member) => member.DeclaringType is { } type ? Parts(type) : [];

    private static IEnumerable<Type> Bases(Type type) => type.BaseType is null ? type.GetInterfaces() : [type.BaseType, .. type.GetInterfaces()];

    private static IEnumerable<Type> Parts(Type type)
    {
        while (type.HasElementType) type = type.GetElementType()!;
        return type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)] : [type];
    }

    private static IEnumerable<MemberInfo> OfMember(MemberInfo member) => member switch
    {
        MethodBase method => [method, .. Locals(method), .. Operands(method)],
        FieldInfo => [member],
        _ => [],
    };

    private static IEnumerable<Type> Locals(MethodBase method) => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [];

    /// <summary>The members that a body's instructions name (ECMA-335, III.1.2).</summary>
    private static IEnumerable<MemberInfo> Operands(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (int at = 0; at < code.Length;)
        {
            const int TwoBytePrefix = 0xFE;
            var value = code[at] == TwoBytePrefix ? (TwoBytePrefix << 8) | code[at + 1] : code[at];
            var opCode = OpCodesByValue[value];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!;
            }
            at += OperandSize(opCode.OperandType, code, at);
        }
    }

    private static int OperandSize(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };
}
