using System.Text.Json;

namespace PolicyExtract.Model;

/// <summary>The word that stands for an enumeration's value in every output: its name in snake_case.</summary>
public static class CanonicalWord
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
