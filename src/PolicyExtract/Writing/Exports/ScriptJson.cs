using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PolicyExtract.Writing.Exports;

/// <summary>JSON that can stand in a page's script: nothing in it ends the script, whatever the documents say.</summary>
internal static class ScriptJson
{
    /// <summary>This encoder, unlike that of our own JSON, escapes what HTML could take for markup.</summary>
    public static JsonWriterOptions Indented { get; } = PolicyJson.Indented with { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
