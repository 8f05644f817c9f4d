namespace TestKit;

/// <summary>The environment variables that decide about usage tracking, and so about tests of it: those of build servers, and those of people.</summary>
public static class TrackingVariables
{
    private static readonly string[] Names =
        ["CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "APPVEYOR", "TRAVIS", "CIRCLECI", "BUILDKITE", "DO_NOT_TRACK", "OTUMAT_USAGE_OPTOUT"];

    /// <summary>Takes them, and more, out of this process.</summary>
    public static void Clear(params string[] more)
    {
        foreach (var name in Names.Concat(more))
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
