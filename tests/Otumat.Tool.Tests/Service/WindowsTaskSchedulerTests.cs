namespace Otumat.Tool.Tests.Service;

public sealed class WindowsTaskSchedulerTests
{
    private readonly RecordedCommands _commands = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Install_OfANewEntry_HandsItsDefinitionOver()
    {
        var definition = Some.Definition() with { Command = ["otumat.exe"] };
        string? handed = null;
        _commands.Answers[$@"schtasks /Query /TN \Otumat\{definition.Name}"] = new ProgramResult(1);
        var scheduler = new WindowsTaskScheduler((program, arguments, token) =>
        {
            handed ??= arguments.Contains("/XML") ? File.ReadAllText(arguments[4]) : null;
            return _commands.RunAsync(program, arguments, token);
        });

        Assert.Equal(ServiceChange.Installed, await scheduler.InstallAsync(definition, Token));

        Assert.Equal(ScheduledTaskXml.Text(definition), handed);
        Assert.StartsWith($@"schtasks /Create /TN \Otumat\{definition.Name} /XML ", _commands.Calls[^1], StringComparison.Ordinal);
        Assert.EndsWith(" /F", _commands.Calls[^1], StringComparison.Ordinal);
        Assert.False(File.Exists(_commands.Calls[^1].Split(' ')[5]));
    }

    [Fact]
    public async Task Remove_OfAnEntry_DeletesTheTask()
    {
        Assert.Equal(ServiceChange.Removed, await new WindowsTaskScheduler(_commands.RunAsync).RemoveAsync("otumat-x", Token));
        Assert.Equal(@"schtasks /Delete /TN \Otumat\otumat-x /F", _commands.Calls[^1]);
    }

    [Fact]
    public async Task Remove_OfWhatIsNotThere_DoesNothing()
    {
        _commands.Answers[@"schtasks /Query /TN \Otumat\otumat-x"] = new ProgramResult(1);

        Assert.Equal(ServiceChange.NotInstalled, await new WindowsTaskScheduler(_commands.RunAsync).RemoveAsync("otumat-x", Token));
        Assert.Single(_commands.Calls);
    }
}
