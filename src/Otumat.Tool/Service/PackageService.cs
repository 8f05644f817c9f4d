using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>The scheduler's entry for a package.</summary>
internal static class PackageService
{
    public static string NameOf(UsageAgent agent) => ServiceName.Of(agent.Options.PackageName, agent.Home.Path);

    /// <summary>An entry that uploads once, for the same package and from the same folder as this agent.</summary>
    /// <exception cref="ToolFailure">A name of the package cannot be given to a scheduler.</exception>
    public static ServiceDefinition Define(UsageAgent agent, OwnCommand own, UsageInterval? interval)
    {
        var options = agent.Options;

        // The scheduler does not know the variables that say where the user's data is.
        var root = options.DataRoot ?? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return new ServiceDefinition
        {
            Name = NameOf(agent),
            Command =
            [
                .. own.Command,
                "upload", "--once",
                "--author", options.Author,
                "--data-directory", options.DataDirectory,
                "--package", options.PackageName,
                "--data-root", root,
            ],
            Variables = own.Variables,
            Interval = (interval ?? options.UploadFrequency).Value,
        }.Validate();
    }
}
