using System.Globalization;
using System.Reflection;
using PolicyExtract.Model;
using Xunit;

namespace PolicyExtract.Tests.Architecture;

/// <summary>Which part of the program may know which: dependencies point one way, a package is named in one place, the library has no surroundings.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "PolicyExtract";

    private static readonly string[] Stages = ["Reading", "Layout", "Normalizing", "Comparing", "Linting", "Explaining", "Verifying", "Referencing", "Writing"];

    private static readonly Assembly Library = typeof(CookieRecord).Assembly;
    private static readonly Assembly Program = typeof(PolicyExtract.Cli.ExitCode).Assembly;

    private static readonly Assembly[] Ours = [Library, Program];

    /// <summary>What each part may use, beside itself.</summary>
    public static TheoryData<string, string[]> Layers => new()
    {
        { "Model", [] },
        { "Vocabulary", ["Model"] },
        { "Reading", ["Vocabulary", "Model"] },
        { "Layout", ["Vocabulary", "Model"] },
        { "Normalizing", ["Vocabulary", "Model"] },
        { "Comparing", ["Vocabulary", "Model"] },
        { "Linting", ["Vocabulary", "Model"] },
        { "Explaining", ["Vocabulary", "Model"] },
        { "Verifying", ["Vocabulary", "Model"] },
        { "Referencing", ["Vocabulary", "Model"] },
        { "Writing", ["Vocabulary", "Model"] },
        { "Pipeline", [.. Stages, "Vocabulary", "Model"] },
        { "Batch", ["Pipeline", .. Stages, "Vocabulary", "Model"] },
        { "Cli", ["Batch", "Pipeline", .. Stages, "Vocabulary", "Model"] },
    };

    /// <summary>Where each package is named.</summary>
    public static TheoryData<string, string> Packages => new()
    {
        { "AngleSharp", "PolicyExtract.Reading.Html" },
        { "CsvHelper", "PolicyExtract.Writing" },
        { "FuzzySharp", "PolicyExtract.Vocabulary" },
        { "Microsoft.Data.Sqlite", "PolicyExtract.Writing.Sqlite" },
        { "SQLitePCLRaw.core", "PolicyExtract.Writing.Sqlite" },
        { "System.CommandLine", "PolicyExtract.Cli" },
        { "Spectre.Console", "PolicyExtract.Cli" },
    };

    /// <summary>
    /// What makes results depend on where and when the library runs, and who may use it nevertheless (SQLite knows files alone).
    /// </summary>
    public static TheoryData<string, string?> Surroundings => new()
    {
        { "System.Console", null },
        { "System.DateTime.get_Now", null },
        { "System.DateTime.get_UtcNow", null },
        { "System.DateTime.get_Today", null },
        { "System.DateTimeOffset.get_Now", null },
        { "System.DateTimeOffset.get_UtcNow", null },
        { "System.Globalization.CultureInfo.get_CurrentCulture", null },
        { "System.Globalization.CultureInfo.get_CurrentUICulture", null },
        { "System.Random", null },
        { "System.Environment.GetEnvironmentVariable", null },
        { "System.Net.Http.HttpClient", null },
        { "System.Diagnostics.Process", "Batch" },
        { "System.IO.File", "Batch Writing.Sqlite" },
        { "System.IO.Directory", "Batch" },
        { "System.IO.FileInfo", "Batch" },
        { "System.IO.DirectoryInfo", "Batch" },
        { "System.IO.FileStream", "Batch Writing.Sqlite" },
    };

    [Theory]
    [MemberData(nameof(Layers))]
    public void Layer_uses_only_those_below(string layer, string[] allowed)
    {
        var wrong = TypesIn(layer)
            .SelectMany(type => CodeReferences.Of(type).SelectMany(CodeReferences.TypesOf), (type, used) => (User: type, Used: used))
            .Where(use => Ours.Contains(use.Used.Assembly) && LayerOf(use.Used) is { Length: > 0 } used && used != layer && !allowed.Contains(used))
            .Select(use => $"{use.User.FullName} uses {use.Used.FullName}")
            .Distinct();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_type_is_in_a_layer()
    {
        var layers = Layers.Select(row => row.Data.Item1).ToArray();

        Assert.Empty(OurTypes().Select(LayerOf).Distinct().Except(layers));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_is_named_in_one_folder(string package, string folder)
    {
        var users = OurTypes()
            .Where(type => CodeReferences.Of(type).SelectMany(CodeReferences.TypesOf).Any(used => used.Assembly.GetName().Name == package))
            .Select(type => type.Namespace!)
            .Distinct();

        Assert.All(users, user => Assert.StartsWith(folder, user, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_package_has_its_folder()
    {
        var packages = Packages.Select(row => row.Data.Item1).ToArray();
        var referenced = Ours.SelectMany(assembly => assembly.GetReferencedAssemblies())
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith(Root, StringComparison.Ordinal) && !IsFramework(name))
            .Distinct();

        Assert.Empty(referenced.Except(packages));
    }

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Library_has_no_surroundings(string forbidden, string? exceptIn)
    {
        var users = Library.GetTypes()
            .Where(type => !IsIn(type, exceptIn))
            .Where(type => CodeReferences.Of(type).Any(used => FullName(used) == forbidden || used.DeclaringType?.FullName == forbidden))
            .Select(type => type.FullName);

        Assert.Empty(users);
    }

    [Fact]
    public void Results_do_not_depend_on_the_culture()
    {
        var wrong = Library.GetTypes()
            .SelectMany(type => CodeReferences.Of(type).OfType<MethodInfo>(), (type, used) => (User: type, Used: used))
            .Where(use => use.Used.DeclaringType == typeof(string) && use.Used.Name is "ToLower" or "ToUpper" && use.Used.GetParameters().Length == 0)
            .Select(use => $"{use.User.FullName} uses string.{use.Used.Name}()");

        Assert.Empty(wrong);
    }

    private static bool IsFramework(string assembly) =>
        assembly.StartsWith("System", StringComparison.Ordinal) && assembly != "System.CommandLine"
        || assembly.StartsWith("Microsoft.", StringComparison.Ordinal) && assembly != "Microsoft.Data.Sqlite"
        || assembly is "netstandard" or "mscorlib";

    private static string FullName(MemberInfo member) =>
        member is Type type ? type.FullName ?? type.Name : string.Create(CultureInfo.InvariantCulture, $"{member.DeclaringType?.FullName}.{member.Name}");

    private static IEnumerable<Type> TypesIn(string layer) => OurTypes().Where(type => LayerOf(type) == layer);

    /// <summary>The compiler's own types have no namespace of ours.</summary>
    private static IEnumerable<Type> OurTypes() =>
        Ours.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true);

    /// <param name="folders">Parted by spaces; null for none.</param>
    private static bool IsIn(Type type, string? folders) =>
        folders?.Split(' ').Any(folder => $"{type.Namespace}.".StartsWith($"{Root}.{folder}.", StringComparison.Ordinal)) == true;

    private static string LayerOf(Type type) => type.Namespace?.Split('.') is [Root, var layer, ..] ? layer : "";
}
