using System.Text.Json.Nodes;

namespace Otumat.Tool.Tests.Commands;

public sealed class ServiceCommandTests
{
    [Fact]
    public async Task Install_AfterAnEnrolment_AddsAnEntryThatUploadsOnce()
    {
        await using var package = await Package.CreateEnrolledAsync();

        var run = await package.RunAsync(["service", "install", "--json", .. package.ByName]);

        Assert.Equal((0, "installed"), (run.Code, (string?)run.Json["change"]));
        var command = run.Json["command"]!.AsArray().Select(word => (string)word!).ToList();
        Assert.Equal(
            ["upload", "--once", "--author", "An Author", "--data-directory", "data", "--package", "datajoint", "--data-root", package.Root],
            command[command.IndexOf("upload")..]);
        Assert.All(run.Json["files"]!.AsArray(), file => Assert.True(File.Exists((string)file!)));
        Assert.True((bool)(await package.RunAsync(["status", "--json", .. package.ByName])).Json["scheduled"]!);
    }

    [Theory]
    [InlineData("", 86_400)]
    [InlineData("--frequency 1h30m", 5_400)]
    [InlineData("-f 2d", 172_800)]
    public async Task Install_WithAnInterval_KeepsAllOfIt(string options, int seconds)
    {
        await using var package = await Package.CreateEnrolledAsync();

        var run = await package.RunAsync(["service", "install", "--json", .. package.ByName, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((0, seconds), (run.Code, (int)run.Json["everySeconds"]!));
    }

    [Theory]
    [InlineData(false, "Nobody has agreed yet.")]
    [InlineData(true, "You have said no.")]
    public async Task Install_WithoutConsent_AddsNothingAndEndsWith4(bool refuses, string expected)
    {
        await using var package = await Package.CreateAsync();
        if (refuses)
        {
            await package.RunAsync(["disable", .. package.ByFile]);
        }

        var run = await package.RunAsync(["service", "install", .. package.ByFile]);

        Assert.Equal(4, run.Code);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(package.Folder["units"]));
    }

    [Fact]
    public async Task Status_OfAnEntry_EndsWith0AndWithoutOneWith1()
    {
        await using var package = await Package.CreateEnrolledAsync();

        var before = await package.RunAsync(["service", "status", "--json", .. package.ByName]);
        await package.RunAsync(["service", "install", .. package.ByName]);
        var after = await package.RunAsync(["service", "status", "--json", .. package.ByName]);

        Assert.Equal((1, false), (before.Code, (bool)before.Json["installed"]!));
        Assert.Equal((0, true, "systemd user timer"), (after.Code, (bool)after.Json["installed"]!, (string?)after.Json["scheduler"]));
    }

    [Fact]
    public async Task Remove_OfAnEntry_LeavesNothingAndCanBeRepeated()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.RunAsync(["service", "install", .. package.ByName]);

        var first = await package.RunAsync(["service", "remove", "--json", .. package.ByName]);
        var second = await package.RunAsync(["service", "remove", "--json", .. package.ByName]);

        Assert.Equal((0, "removed"), (first.Code, (string?)first.Json["change"]));
        Assert.Equal((0, "notInstalled"), (second.Code, (string?)second.Json["change"]));
        Assert.Empty(Directory.EnumerateFiles(package.Folder["units"]));
    }

    [Fact]
    public async Task Install_WhereThereIsNoScheduler_SaysWhatToDo()
    {
        await using var package = await Package.CreateEnrolledAsync();

        var run = await package.RunAsync(["service", "install", .. package.ByName], package.Host with { Scheduler = null });

        Assert.Equal(1, run.Code);
        Assert.Contains("otumat upload --once", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Install_ByFileAndByNames_IsTheSameEntry()
    {
        await using var package = await Package.CreateEnrolledAsync();

        await package.RunAsync(["service", "install", .. package.ByFile]);
        var second = await package.RunAsync(["service", "install", "--json", .. package.ByName]);

        Assert.Equal("unchanged", (string?)second.Json["change"]);
        Assert.Equal(2, Directory.EnumerateFiles(package.Folder["units"]).Count());
        Assert.IsType<JsonArray>(second.Json["files"]);
    }
}
