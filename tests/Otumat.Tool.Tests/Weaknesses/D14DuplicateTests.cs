namespace Otumat.Tool.Tests.Weaknesses;

/// <summary>D14: each enrolment appends another line to .profile. Here a second installation leaves the one entry.</summary>
public sealed class D14DuplicateTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Install_ASecondTime_ChangesNothing()
    {
        using var folder = new TemporaryFolder();
        var commands = new RecordedCommands();
        var timer = new SystemdTimer(folder.Path, commands.RunAsync);
        Assert.Equal(ServiceChange.Installed, await timer.InstallAsync(Some.Definition(), Token));
        var before = await ReadAsync(folder);

        Assert.Equal(ServiceChange.Unchanged, await timer.InstallAsync(Some.Definition(), Token));

        Assert.Equal(before, await ReadAsync(folder));
        Assert.Equal(2, before.Count);
        Assert.DoesNotContain(commands.Calls, call => call.Contains("restart", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Install_WithAnotherIntervalAndProgram_ReplacesTheEntry()
    {
        using var folder = new TemporaryFolder();
        var timer = new SystemdTimer(folder.Path, new RecordedCommands().RunAsync);
        await timer.InstallAsync(Some.Definition(), Token);

        Assert.Equal(ServiceChange.Updated, await timer.InstallAsync(Some.Definition("/opt/otumat", interval: TimeSpan.FromHours(2)), Token));

        Assert.Equal(2, folder.Files.Count());
        Assert.Contains("\"/opt/otumat\"", await File.ReadAllTextAsync(folder.Files.Single(file => file.EndsWith(".service", StringComparison.Ordinal)), Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Install_OfTwoPackages_LeavesOneEntryEach()
    {
        using var folder = new TemporaryFolder();
        var timer = new SystemdTimer(folder.Path, new RecordedCommands().RunAsync);

        await timer.InstallAsync(Some.Definition(package: "one"), Token);
        await timer.InstallAsync(Some.Definition(package: "two"), Token);
        await timer.RemoveAsync(Some.Definition(package: "one").Name, Token);

        Assert.Equal(timer.FilesOf(Some.Definition(package: "two").Name).Order(StringComparer.Ordinal), folder.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Install_ASecondTimeOnMacOS_ReplacesTheEntry()
    {
        using var folder = new TemporaryFolder();
        var agent = new LaunchAgent(folder.Path, new RecordedCommands().RunAsync);
        await agent.InstallAsync(Some.Definition(), Token);

        Assert.Equal(ServiceChange.Unchanged, await agent.InstallAsync(Some.Definition(), Token));

        Assert.Single(folder.Files);
    }

    [Fact]
    public async Task Install_ASecondTimeOnWindows_ReplacesTheTask()
    {
        var commands = new RecordedCommands();

        Assert.Equal(ServiceChange.Updated, await new WindowsTaskScheduler(commands.RunAsync).InstallAsync(Some.Definition("otumat.exe"), Token));

        Assert.EndsWith(" /F", commands.Calls[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enrolment_ASecondTime_LeavesTheOneEntry()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.RunAsync(["service", "install", .. package.ByName]);

        await package.RunAsync(["enroll", "--yes", .. package.ByFile]);
        await package.RunAsync(["service", "install", .. package.ByFile]);

        Assert.Equal(2, Directory.EnumerateFiles(package.Folder["units"]).Count());
    }

    private static async Task<Dictionary<string, string>> ReadAsync(TemporaryFolder folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in folder.Files)
        {
            files[file] = await File.ReadAllTextAsync(file, Token);
        }

        return files;
    }
}
