using System.Reflection;

namespace PolicyExtract.Tests;

/// <summary>Where the sources are that these tests were built from.</summary>
internal static class RepositoryFolder
{
    public static string Tests { get; } = typeof(RepositoryFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Tests, "..", ".."));
}
