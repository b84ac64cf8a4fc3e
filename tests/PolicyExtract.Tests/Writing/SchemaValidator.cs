using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyExtract.Tests.Writing;

/// <summary>
/// Validates against the keywords that our schema uses, and throws on any other keyword. Stricter than the standard in one thing:
/// a property that the schema does not name is an error, so that nothing is written that is not described.
/// </summary>
internal sealed class SchemaValidator(JsonObject schema)
{
    public List<string> Errors(JsonNode? instance)
    {
        var errors = new List<string>();
        Validate(schema, instance, "$", errors);
        return errors;
    }

    public List<string> Errors(JsonNode? instance, string definition)
    {
        var errors = new List<string>();
        Validate(Definition(definition), instance, "$", errors);
        return errors;
    }

    private JsonObject Definition(string name) => schema["$defs"]![name]!.AsObject();

    private void Validate(JsonObject rules, JsonNode? instance, string path, List<string> errors)
    {
        foreach (var (keyword, value) in rules)
        {
            switch (keyword)
            {
                case "$schema" or "$defs" or "title" or "description":
                    break;
                case "$ref":
                    Validate(Definition(value!.GetValue<string>()["#/$defs/".Length..]), instance, path, errors);
                    break;
                case "anyOf":
                    if (!value!.AsArray().Any(option => Fits(option!.AsObject(), instance))) errors.Add($"{path}: fits none of anyOf");
                    break;
                case "type":
                    if (!HasType(instance, value!.GetValue<string>())) errors.Add($"{path}: is not {value}");
                    break;
                case "enum":
                    if (!value!.AsArray().Any(option => JsonNode.DeepEquals(option, instance))) errors.Add($"{path}: {instance} is not one of {value}");
                    break;
                case "required":
                    foreach (var name in value!.AsArray())
                        if (instance is JsonObject whole && !whole.ContainsKey(name!.GetValue<string>())) errors.Add($"{path}: lacks {name}");
                    break;
                case "items":
                    if (instance is JsonArray items)
                        for (var index = 0; index < items.Count; index++) Validate(value!.AsObject(), items[index], $"{path}[{index}]", errors);
                    break;
                case "properties":
                    foreach (var (name, each) in instance as JsonObject ?? [])
                        if (value!.AsObject()[name] is JsonObject own) Validate(own, each, $"{path}.{name}", errors);
                        else errors.Add($"{path}: {name} is not described");
                    break;
                case "additionalProperties":
                    foreach (var (name, each) in instance as JsonObject ?? []) Validate(value!.AsObject(), each, $"{path}.{name}", errors);
                    break;
                default:
                    throw new NotSupportedException($"The validator does not know the keyword {keyword}.");
            }
        }
    }

    private bool Fits(JsonObject rules, JsonNode? instance)
    {
        var errors = new List<string>();
        Validate(rules, instance, "$", errors);
        return errors.Count == 0;
    }

    private static bool HasType(JsonNode? instance, string type) => type switch
    {
        "object" => instance is JsonObject,
        "array" => instance is JsonArray,
        "string" => instance?.GetValueKind() == JsonValueKind.String,
        "number" => instance?.GetValueKind() == JsonValueKind.Number,
        "integer" => instance is JsonValue number && number.TryGetValue<long>(out _),
        "boolean" => instance?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"The validator does not know the type {type}."),
    };
}
