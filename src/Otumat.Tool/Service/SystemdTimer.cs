namespace Otumat.Tool;

/// <summary>Entries of the user's systemd: a service unit that uploads once, and a timer unit that starts it.</summary>
/// <param name="folder">The folder of the user's units, usually ~/.config/systemd/user.</param>
/// <param name="run">Runs systemctl.</param>
internal sealed class SystemdTimer(string folder, RunCommand run) : IServiceScheduler
{
    private const string Remedy =
        "Nothing was installed. Run this in a session of systemd (loginctl shows them), or let a scheduler of your own run 'otumat upload --once'.";

    public string Mechanism => "systemd user timer";

    public IReadOnlyList<string> FilesOf(string name) => [ServiceUnit(name), TimerUnit(name)];

    public async Task<ServiceChange> InstallAsync(ServiceDefinition definition, CancellationToken cancellationToken)
    {
        var files = new[]
        {
            (Path: ServiceUnit(definition.Name), Text: SystemdUnit.Service(definition)),
            (Path: TimerUnit(definition.Name), Text: SystemdUnit.Timer(definition)),
        };
        var before = new List<string?>();
        foreach (var file in files)
        {
            before.Add(await ServiceFile.ReadAsync(file.Path, cancellationToken).ConfigureAwait(false));
        }

        var change = before.Contains(null) ? ServiceChange.Installed
            : before.SequenceEqual(files.Select(file => file.Text)) ? ServiceChange.Unchanged
            : ServiceChange.Updated;
        try
        {
            foreach (var file in files)
            {
                await ServiceFile.WriteAsync(file.Path, file.Text, cancellationToken).ConfigureAwait(false);
            }

            await StartAsync(definition.Name, change, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            foreach (var (file, text) in files.Zip(before))
            {
                await ServiceFile.RestoreAsync(file.Path, text).ConfigureAwait(false);
            }

            throw;
        }

        return change;
    }

    public async Task<ServiceState> StatusAsync(string name, CancellationToken cancellationToken)
    {
        if (!File.Exists(TimerUnit(name)))
        {
            return new ServiceState(Installed: false);
        }

        var shown = await SystemctlAsync(cancellationToken, "show", name + ".timer", "--property=ActiveState,NextElapseUSecRealtime").ConfigureAwait(false);
        var facts = shown.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('=', 2))
            .Where(parts => parts is [_, { Length: > 0 }])
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        return new ServiceState(Installed: true, facts.GetValueOrDefault("ActiveState") == "active", facts.GetValueOrDefault("NextElapseUSecRealtime"));
    }

    // What systemctl says is not asked: without a session of systemd the files go all the same.
    public async Task<ServiceChange> RemoveAsync(string name, CancellationToken cancellationToken)
    {
        var link = Path.Combine(folder, "timers.target.wants", name + ".timer");
        var files = FilesOf(name).Append(link).Where(path => new FileInfo(path) is { Exists: true } or { LinkTarget: not null }).ToList();
        if (files.Count == 0)
        {
            return ServiceChange.NotInstalled;
        }

        await SystemctlAsync(cancellationToken, "disable", "--now", name + ".timer").ConfigureAwait(false);
        await SystemctlAsync(cancellationToken, "clean", "--what=state", name + ".timer").ConfigureAwait(false);
        files.ForEach(File.Delete);
        await SystemctlAsync(cancellationToken, "daemon-reload").ConfigureAwait(false);
        await SystemctlAsync(cancellationToken, "reset-failed", name + ".service").ConfigureAwait(false);
        return ServiceChange.Removed;
    }

    private async Task StartAsync(string name, ServiceChange change, CancellationToken cancellationToken)
    {
        await RequireAsync(cancellationToken, "daemon-reload").ConfigureAwait(false);
        await RequireAsync(cancellationToken, "enable", "--now", name + ".timer").ConfigureAwait(false);
        if (change == ServiceChange.Updated)
        {
            await RequireAsync(cancellationToken, "restart", name + ".timer").ConfigureAwait(false);
        }
    }

    private async Task RequireAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var result = await SystemctlAsync(cancellationToken, arguments).ConfigureAwait(false);
        if (result.ExitCode is null)
        {
            throw new ToolFailure($"There is no systemctl on this machine. {Remedy}");
        }

        if (!result.Succeeded)
        {
            throw new ToolFailure($"'systemctl --user {string.Join(' ', arguments)}' failed: {result.Reason} {Remedy}");
        }
    }

    private Task<ProgramResult> SystemctlAsync(CancellationToken cancellationToken, params string[] arguments) =>
        run("systemctl", ["--user", .. arguments], cancellationToken);

    private string ServiceUnit(string name) => Path.Combine(folder, name + ".service");

    private string TimerUnit(string name) => Path.Combine(folder, name + ".timer");
}
