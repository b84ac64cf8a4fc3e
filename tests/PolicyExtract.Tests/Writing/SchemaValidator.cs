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
        foreach (var (keyword, value) in rules) Validate(keyword, value!, instance, path, errors);
    }

    private void Validate(string keyword, JsonNode value, JsonNode? instance, string path, List<string> errors)
    {
        var properties = instance as JsonObject ?? [];
        switch (keyword)
        {
            case "$schema" or "$defs" or "title" or "description":
                break;
            case "$ref":
                Validate(Definition(value.GetValue<string>()["#/$defs/".Length..]), instance, path, errors);
                break;
            case "anyOf":
                Check(value.AsArray().Any(option => Fits(option!.AsObject(), instance)), "fits none of anyOf");
                break;
            case "type":
                Check(HasType(instance, value.GetValue<string>()), $"is not {value}");
                break;
            case "enum":
                Check(value.AsArray().Any(option => JsonNode.DeepEquals(option, instance)), $"{instance} is not one of {value}");
                break;
            case "required":
                foreach (var name in value.AsArray())
                    Check(instance is not JsonObject || properties.ContainsKey(name!.GetValue<string>()), $"lacks {name}");
                break;
            case "items":
                foreach (var item in instance as JsonArray ?? []) Validate(value.AsObject(), item, $"{path}[]", errors);
                break;
            case "properties":
                foreach (var (name, each) in properties)
                {
                    Check(value.AsObject().ContainsKey(name), $"{name} is not described");
                    Validate(value.AsObject()[name] as JsonObject ?? [], each, $"{path}.{name}", errors);
                }
                break;
            case "additionalProperties":
                foreach (var (name, each) in properties) Validate(value.AsObject(), each, $"{path}.{name}", errors);
                break;
            default:
                throw new NotSupportedException($"The validator does not know the keyword {keyword}.");
        }

        void Check(bool holds, string error)
        {
            if (!holds) errors.Add($"{path}: {error}");
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
