using PolicyExtract.Model;

namespace PolicyExtract.Vocabulary;

/// <summary>How hosts are written in policies.</summary>
public static class HostGrammar
{
    /// <summary>The host patterns in a text, lower case, A-labels, without scheme and path, a leading dot as <c>*.</c>; empty without any.</summary>
    public static ValueList<string> Find(string text) => [];

    /// <summary>0 to 1: how likely a text, taken by itself, is a host or a list of hosts and nothing else.</summary>
    public static double Likelihood(string text) => 0;

    /// <summary>The registrable domain of a host; the host itself when it has none.</summary>
    public static string RegistrableDomain(string host) => host;
}
