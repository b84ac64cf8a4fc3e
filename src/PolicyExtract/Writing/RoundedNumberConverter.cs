using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyExtract.Writing;

/// <summary>Writes fractions with three decimals at most: enough for a confidence and for a place in points.</summary>
internal sealed class RoundedNumberConverter : JsonConverter<double>
{
    private const int Decimals = 3;

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Rounded(value));

    /// <summary>Adding zero turns a negative zero into zero.</summary>
    public static double Rounded(double value) => Math.Round(value, Decimals) + 0.0;
}
