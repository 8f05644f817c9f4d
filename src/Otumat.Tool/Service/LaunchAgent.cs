namespace Otumat.Tool;

/// <summary>Entries of macOS' launchd, for the signed-in user. Not tested on macOS.</summary>
/// <param name="folder">The folder of the user's agents, ~/Library/LaunchAgents.</param>
/// <param name="run">Runs launchctl and id.</param>
internal sealed class LaunchAgent(string folder, RunCommand run) : IServiceScheduler
{
    public string Mechanism => "launchd agent";

    public IReadOnlyList<string> FilesOf(string name) => [Path.Combine(folder, name + ".plist")];

    public async Task<ServiceChange> InstallAsync(ServiceDefinition definition, CancellationToken cancellationToken)
    {
        var path = FilesOf(definition.Name)[0];
        var text = LaunchAgentPlist.Text(definition);
        var before = await ServiceFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        var domain = await DomainAsync(cancellationToken).ConfigureAwait(false);
        if (before is not null)
        {
            await run("launchctl", ["bootout", $"{domain}/{definition.Name}"], cancellationToken).ConfigureAwait(false);
        }

        await ServiceFile.WriteAsync(path, text, cancellationToken).ConfigureAwait(false);
        var result = await run("launchctl", ["bootstrap", domain, path], cancellationToken).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            await ServiceFile.RestoreAsync(path, before).ConfigureAwait(false);
            throw new ToolFailure($"'launchctl bootstrap {domain}' failed: {result.Reason} Sign in to the desktop and run this again.");
        }

        return before is null ? ServiceChange.Installed : before == text ? ServiceChange.Unchanged : ServiceChange.Updated;
    }

    public async Task<ServiceState> StatusAsync(string name, CancellationToken cancellationToken)
    {
        if (!File.Exists(FilesOf(name)[0]))
        {
            return new ServiceState(Installed: false);
        }

        var domain = await DomainAsync(cancellationToken).ConfigureAwait(false);
        var result = await run("launchctl", ["print", $"{domain}/{name}"], cancellationToken).ConfigureAwait(false);
        return new ServiceState(Installed: true, result.Succeeded);
    }

    public async Task<ServiceChange> RemoveAsync(string name, CancellationToken cancellationToken)
    {
        var path = FilesOf(name)[0];
        if (!File.Exists(path))
        {
            return ServiceChange.NotInstalled;
        }

        var domain = await DomainAsync(cancellationToken).ConfigureAwait(false);
        await run("launchctl", ["bootout", $"{domain}/{name}"], cancellationToken).ConfigureAwait(false);
        File.Delete(path);
        return ServiceChange.Removed;
    }

    private async Task<string> DomainAsync(CancellationToken cancellationToken) =>
        "gui/" + (await run("id", ["-u"], cancellationToken).ConfigureAwait(false)).Output.Trim();
}
