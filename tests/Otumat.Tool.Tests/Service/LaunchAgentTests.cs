namespace Otumat.Tool.Tests.Service;

public sealed class LaunchAgentTests
{
    private readonly RecordedCommands _commands = new() { Answers = { ["id -u"] = new ProgramResult(0, "501\n") } };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Install_OfANewEntry_WritesItAndLoadsIt()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();

        Assert.Equal(ServiceChange.Installed, await Agent(folder).InstallAsync(definition, Token));

        var file = Assert.Single(folder.Files);
        Assert.Equal(LaunchAgentPlist.Text(definition), await File.ReadAllTextAsync(file, Token));
        Assert.Equal(["id -u", $"launchctl bootstrap gui/501 {file}"], _commands.Calls);
    }

    [Fact]
    public async Task Install_ASecondTime_UnloadsTheFirst()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();
        await Agent(folder).InstallAsync(definition, Token);
        _commands.Take();

        Assert.Equal(ServiceChange.Unchanged, await Agent(folder).InstallAsync(definition, Token));
        Assert.Equal(["id -u", $"launchctl bootout gui/501/{definition.Name}", $"launchctl bootstrap gui/501 {folder[definition.Name + ".plist"]}"], _commands.Calls);
        Assert.Equal(ServiceChange.Updated, await Agent(folder).InstallAsync(definition with { Interval = TimeSpan.FromHours(1) }, Token));
    }

    [Fact]
    public async Task Install_ThatLaunchdRefuses_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();
        _commands.Answers[$"launchctl bootstrap gui/501 {folder[definition.Name + ".plist"]}"] = new ProgramResult(5, Error: "Bootstrap failed");

        var failure = await Assert.ThrowsAsync<ToolFailure>(() => Agent(folder).InstallAsync(definition, Token));

        Assert.Contains("Bootstrap failed", failure.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task Remove_OfAnEntry_UnloadsAndDeletesIt()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();
        await Agent(folder).InstallAsync(definition, Token);
        Assert.Equal(new ServiceState(Installed: true, Active: true), await Agent(folder).StatusAsync(definition.Name, Token));

        Assert.Equal(ServiceChange.Removed, await Agent(folder).RemoveAsync(definition.Name, Token));
        Assert.Equal($"launchctl bootout gui/501/{definition.Name}", _commands.Calls[^1]);
        Assert.Empty(folder.Files);
        Assert.Equal(ServiceChange.NotInstalled, await Agent(folder).RemoveAsync(definition.Name, Token));
        Assert.Equal(new ServiceState(Installed: false), await Agent(folder).StatusAsync(definition.Name, Token));
    }

    private LaunchAgent Agent(TemporaryFolder folder) => new(folder.Path, _commands.RunAsync);
}
