namespace Otumat.Usage;

/// <summary>What the environment says. A variable counts when it is <c>1</c> or <c>true</c>.</summary>
internal static class ConsentVariables
{
    private const string Own = "OTUMAT_USAGE_OPTOUT";
    private const string DoNotTrack = "DO_NOT_TRACK";

    private static readonly string[] BuildServers = ["CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "APPVEYOR", "TRAVIS", "CIRCLECI", "BUILDKITE"];

    /// <summary>The "no" of the environment; null when it says nothing.</summary>
    public static UsageConsent? Find(string package) =>
        No(ConsentSource.PackageVariable, Own)
        ?? No(ConsentSource.PackageVariable, NameFor(package))
        ?? No(ConsentSource.DoNotTrack, DoNotTrack)
        ?? BuildServers.Select(name => No(ConsentSource.ContinuousIntegration, name)).FirstOrDefault(no => no is not null);

    public static string NameFor(string package) =>
        string.Concat(package.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_')) + "_USAGE_OPTOUT";

    private static UsageConsent? No(ConsentSource source, string variable) =>
        Environment.GetEnvironmentVariable(variable)?.Trim() is { } value && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase))
            ? new UsageConsent(ConsentState.No, source) { Variable = variable }
            : null;
}
