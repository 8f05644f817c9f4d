namespace Otumat.Tool;

/// <summary>Entries of Windows' Task Scheduler, for the signed-in user. Not tested on Windows.</summary>
/// <param name="run">Runs schtasks.</param>
internal sealed class WindowsTaskScheduler(RunCommand run) : IServiceScheduler
{
    public string Mechanism => "Task Scheduler";

    public IReadOnlyList<string> FilesOf(string name) => [];

    public async Task<ServiceChange> InstallAsync(ServiceDefinition definition, CancellationToken cancellationToken)
    {
        var text = ScheduledTaskXml.Text(definition);
        var before = await StatusAsync(definition.Name, cancellationToken).ConfigureAwait(false);
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await File.WriteAllTextAsync(file, text, ScheduledTaskXml.Encoding, cancellationToken).ConfigureAwait(false);
            var result = await run("schtasks", ["/Create", "/TN", TaskName(definition.Name), "/XML", file, "/F"], cancellationToken).ConfigureAwait(false);
            if (!result.Succeeded)
            {
                throw new ToolFailure($"schtasks refused the task: {result.Reason} Ask who administers this machine whether users may have tasks.");
            }
        }
        finally
        {
            File.Delete(file);
        }

        return before.Installed ? ServiceChange.Updated : ServiceChange.Installed;
    }

    public async Task<ServiceState> StatusAsync(string name, CancellationToken cancellationToken)
    {
        var result = await run("schtasks", ["/Query", "/TN", TaskName(name)], cancellationToken).ConfigureAwait(false);
        return new ServiceState(result.Succeeded, result.Succeeded);
    }

    public async Task<ServiceChange> RemoveAsync(string name, CancellationToken cancellationToken)
    {
        if (await StatusAsync(name, cancellationToken).ConfigureAwait(false) is { Installed: false })
        {
            return ServiceChange.NotInstalled;
        }

        var result = await run("schtasks", ["/Delete", "/TN", TaskName(name), "/F"], cancellationToken).ConfigureAwait(false);
        return result.Succeeded ? ServiceChange.Removed : throw new ToolFailure($"schtasks kept the task: {result.Reason} Remove it in the Task Scheduler.");
    }

    private static string TaskName(string name) => $@"\Otumat\{name}";
}
