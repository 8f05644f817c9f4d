namespace Otumat.Tool.Tests.Service;

public sealed class SystemdTimerTests
{
    private readonly RecordedCommands _commands = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Install_OfANewEntry_WritesTheUnitsAndStartsTheTimer()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();

        var change = await Timer(folder).InstallAsync(definition, Token);

        Assert.Equal(ServiceChange.Installed, change);
        Assert.Equal(
            ["systemctl --user daemon-reload", $"systemctl --user enable --now {definition.Name}.timer"],
            _commands.Calls);
        Assert.Equal(SystemdUnit.Service(definition), await File.ReadAllTextAsync(folder[definition.Name + ".service"], Token));
        Assert.Equal(SystemdUnit.Timer(definition), await File.ReadAllTextAsync(folder[definition.Name + ".timer"], Token));
    }

    [Fact]
    public async Task Install_WithAnotherInterval_StartsTheTimerAnew()
    {
        using var folder = new TemporaryFolder();
        await Timer(folder).InstallAsync(Some.Definition(), Token);
        _commands.Take();

        var change = await Timer(folder).InstallAsync(Some.Definition(interval: TimeSpan.FromHours(1)), Token);

        Assert.Equal(ServiceChange.Updated, change);
        Assert.Equal($"systemctl --user restart {Some.Definition().Name}.timer", _commands.Calls[^1]);
    }

    [Fact]
    public async Task Install_WithoutSystemd_LeavesNothingAndSaysWhatToDo()
    {
        using var folder = new TemporaryFolder();
        _commands.Answers["systemctl --user daemon-reload"] = new ProgramResult(ExitCode: null);

        var failure = await Assert.ThrowsAsync<ToolFailure>(() => Timer(folder).InstallAsync(Some.Definition(), Token));

        Assert.Equal(ExitCode.Failed, failure.Code);
        Assert.Contains("no systemctl", failure.Message, StringComparison.Ordinal);
        Assert.Contains("otumat upload --once", failure.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task Install_ThatSystemdRefuses_PutsBackWhatWasThere()
    {
        using var folder = new TemporaryFolder();
        var before = Some.Definition();
        await Timer(folder).InstallAsync(before, Token);
        _commands.Answers[$"systemctl --user enable --now {before.Name}.timer"] = new ProgramResult(1, Error: "Failed to connect to bus");

        var failure = await Assert.ThrowsAsync<ToolFailure>(() => Timer(folder).InstallAsync(before with { Interval = TimeSpan.FromHours(1) }, Token));

        Assert.Contains("Failed to connect to bus", failure.Message, StringComparison.Ordinal);
        Assert.Equal(SystemdUnit.Timer(before), await File.ReadAllTextAsync(folder[before.Name + ".timer"], Token));
    }

    [Fact]
    public async Task Remove_OfAnEntry_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();
        await Timer(folder).InstallAsync(definition, Token);
        Directory.CreateDirectory(folder["timers.target.wants"]);
        File.CreateSymbolicLink(folder["timers.target.wants", definition.Name + ".timer"], folder[definition.Name + ".timer"]);
        _commands.Take();

        var change = await Timer(folder).RemoveAsync(definition.Name, Token);

        Assert.Equal(ServiceChange.Removed, change);
        Assert.Empty(folder.Files);
        Assert.Equal(
            [
                $"systemctl --user disable --now {definition.Name}.timer",
                $"systemctl --user clean --what=state {definition.Name}.timer",
                "systemctl --user daemon-reload",
                $"systemctl --user reset-failed {definition.Name}.service",
            ],
            _commands.Calls);
    }

    [Fact]
    public async Task Remove_WithoutASessionOfSystemd_RemovesTheFilesAllTheSame()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();
        await Timer(folder).InstallAsync(definition, Token);
        _commands.Answers[$"systemctl --user disable --now {definition.Name}.timer"] = new ProgramResult(1);
        _commands.Answers["systemctl --user daemon-reload"] = new ProgramResult(1);

        Assert.Equal(ServiceChange.Removed, await Timer(folder).RemoveAsync(definition.Name, Token));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task Remove_OfWhatIsNotThere_DoesNothing()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ServiceChange.NotInstalled, await Timer(folder).RemoveAsync("otumat-x", Token));
        Assert.Empty(_commands.Calls);
    }

    [Fact]
    public async Task Status_OfAnActiveTimer_SaysWhenItRunsNext()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();
        await Timer(folder).InstallAsync(definition, Token);
        _commands.Answers[$"systemctl --user show {definition.Name}.timer --property=ActiveState,NextElapseUSecRealtime"] =
            new ProgramResult(0, "NextElapseUSecRealtime=Mon 2026-11-30 17:00:00 UTC\nActiveState=active\n");

        Assert.Equal(new ServiceState(Installed: true, Active: true, "Mon 2026-11-30 17:00:00 UTC"), await Timer(folder).StatusAsync(definition.Name, Token));
    }

    [Fact]
    public async Task Status_WithoutASessionOfSystemd_SaysInstalledButNotActive()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition();
        await Timer(folder).InstallAsync(definition, Token);
        _commands.Answers[$"systemctl --user show {definition.Name}.timer --property=ActiveState,NextElapseUSecRealtime"] = new ProgramResult(1);

        Assert.Equal(new ServiceState(Installed: true), await Timer(folder).StatusAsync(definition.Name, Token));
    }

    [Fact]
    public async Task Status_OfWhatIsNotThere_AsksNobody()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(new ServiceState(Installed: false), await Timer(folder).StatusAsync("otumat-x", Token));
        Assert.Empty(_commands.Calls);
    }

    private SystemdTimer Timer(TemporaryFolder folder) => new(folder.Path, _commands.RunAsync);
}
