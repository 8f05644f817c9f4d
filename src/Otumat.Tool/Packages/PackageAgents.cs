using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Makes the agent of the package that a command is about.</summary>
/// <param name="change">Changes the settings that were found.</param>
internal sealed class PackageAgents(Func<UsageAgentOptions, UsageAgentOptions> change)
{
    /// <summary>What the package's assembly declares, or what was saved when the person enrolled.</summary>
    /// <exception cref="ToolFailure">The assembly declares nothing, or nothing is saved for the named package.</exception>
    public UsageAgent Find(PackageRequest request) => FindOrNull(request) ?? throw new ToolFailure(
        $"Nothing is saved for the package {request.Package} under {HomeOf(request).Path}. Check the names, or enroll first: otumat enroll --assembly FILE.");

    /// <summary>The same; where nothing is saved, an agent that knows no server but can look at the decision and record a no.</summary>
    /// <exception cref="ToolFailure">The assembly declares nothing.</exception>
    public (UsageAgent Agent, bool IsKnown) FindOrMake(PackageRequest request) =>
        FindOrNull(request) is { } known ? (known, true) : (Create(Unknown(request), "", ExitCode.Usage), false);

    private UsageAgent? FindOrNull(PackageRequest request) => request.Assembly is { } file
        ? Create(DeclaredOptions.From(file, DeclarationReader.Read(file)) with { DataRoot = request.DataRoot }, $"'{file}' declares usage tracking that cannot be: ", ExitCode.Failed)
        : UsageAgent.FromHome(HomeOf(request), request.DataRoot, change);

    private UsageAgent Create(UsageAgentOptions settings, string prefix, int code)
    {
        try
        {
            return new UsageAgent(change(settings));
        }
        catch (ArgumentException cause)
        {
            throw new ToolFailure(prefix + Failures.SentenceOf(cause), code, cause);
        }
    }

    private static UsageAgentOptions Unknown(PackageRequest request) => new()
    {
        Author = AuthorOf(request),
        DataDirectory = request.DataDirectory!,
        PackageName = request.Package!,
        Host = "https://host.invalid",
        EventNames = ["none"],
        AllowTokenFile = true,
        DataRoot = request.DataRoot,
    };

    private static UsageHome HomeOf(PackageRequest request) => new(request.DataRoot, AuthorOf(request), request.DataDirectory!, request.Package!);

    // Only Windows has a folder of the author's name, and there the command line must say it.
    private static string AuthorOf(PackageRequest request) => request.Author ?? request.Package!;
}
