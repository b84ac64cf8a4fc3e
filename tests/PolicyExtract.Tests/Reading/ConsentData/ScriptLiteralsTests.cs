using System.Diagnostics;
using PolicyExtract.Reading.ConsentData;
using Xunit;

namespace PolicyExtract.Tests.Reading.ConsentData;

public sealed class ScriptLiteralsTests
{
    /// <summary>A megabyte of script takes milliseconds, on a busy machine more; a search that goes back and forth would take hours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Scripts => new()
    {
        { """var a = {"cookies": ["x", 'y', `z`, 1.5, true,]}""", "a: {cookies: [x, y, z, 1.5, true]}" },
        { """w.a.b = {cookies: [/^_a[/"']\/b/i, "q" + 'r' /* s */ + "t"]} // {no}""", """b: {cookies: [/^_a[/"']\/b/, qrt]}""" },
        { """{cookies: 'it\'s \u00e9\x21', 'other': null}""", ": {cookies: it's é!, other: null}" },
        { """f({cookies: g(1, [2]), h: function (x) { return '}'; }, ...more, k() { return 1; }, l: 3})""", ": {cookies: code, h: code, l: 3}" },
        { """(() => { if (a / b) { x = {cookies: [1]}; } })()""", "x: {cookies: [1]}" },
        { """{"cookies": [1""", ": {cookies: [1]}" },
        { """{cookies: [1}, {cookies: 2}""", ": {cookies: [1]} : {cookies: 2}" },
        { """var s = "{cookies: 1}", t = [1];""", "t: [1]" },
        { "var s = {a: 1};", "" },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void What_is_written_out_is_found(string script, string expected)
    {
        var found = ScriptLiterals.Find(script, 0, script.Length, CancellationToken.None)
            .Where(literal => literal.Value is not ScriptObject { Members.Count: 0 })
            .Select(literal => $"{literal.Key}: {Notation(literal.Value)}");

        Assert.Contains(expected, string.Join(' ', found), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_stand_where_they_say()
    {
        const string Script = """x = {cookies: ["_a" + "b", /c/]};""";

        var list = (ScriptList)((ScriptObject)ScriptLiterals.Find(Script, 0, Script.Length, CancellationToken.None).Single().Value)["cookies"]!;

        Assert.Equal(["\"_a\" + \"b\"", "/c/"], list.Items.Select(item => Script[item.Start..item.End]));
    }

    [Theory]
    [InlineData("{a{", "cookies:")]
    [InlineData("[", "cookies:")]
    [InlineData("{cookies:[", "1")]
    [InlineData("'a'+", "cookies: {")]
    [InlineData("{cookies: f(/", "x")]
    [InlineData("`\\", "{cookies:1}")]
    public void Script_that_nests_without_end_is_given_up_in_time(string piece, string tail)
    {
        var script = string.Concat(Enumerable.Repeat(piece, 100_000)) + tail;
        var watch = Stopwatch.StartNew();

        var found = ScriptLiterals.Find(script, 0, script.Length, CancellationToken.None).Count();

        Assert.InRange(found, 0, script.Length);
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
    }

    private static string Notation(ScriptValue value) => value switch
    {
        ScriptText { IsPattern: true } pattern => $"/{pattern.Text}/",
        ScriptText text => text.Text,
        ScriptList list => $"[{string.Join(", ", list.Items.Select(Notation))}]",
        ScriptObject data => $"{{{string.Join(", ", data.Members.Select(member => $"{member.Key}: {Notation(member.Value)}"))}}}",
        _ => "code",
    };
}
