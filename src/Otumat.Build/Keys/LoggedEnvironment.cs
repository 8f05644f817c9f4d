namespace Otumat.Build;

/// <summary>Whether the logs of a build hold all environment variables, and not only those that the build reads as properties.</summary>
internal static class LoggedEnvironment
{
    public const string Switch = "MSBUILDLOGALLENVIRONMENTVARIABLES";

    // Any value switches it on.
    public static bool IsComplete(Func<string, string?> environment) => !string.IsNullOrEmpty(environment(Switch));
}
