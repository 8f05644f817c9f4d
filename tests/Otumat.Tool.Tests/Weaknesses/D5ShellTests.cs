namespace Otumat.Tool.Tests.Weaknesses;

/// <summary>D5: bash syntax in a file that sh reads, and an exit trap that replaces the user's own. Here no shell has a part in it.</summary>
public sealed class D5ShellTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Units_OfAnEntry_RunTheProgramWithoutAShell()
    {
        using var folder = new TemporaryFolder();
        var program = folder.WriteScript("otumat", """printf '%s\n' "$@" > "$0.arguments" """);
        var definition = Some.Definition(program, The.AwkwardName);
        var units = await Systemd.LoadAsync([folder.Write("x.service", SystemdUnit.Service(definition)), folder.Write("x.timer", SystemdUnit.Timer(definition))], Token);

        var command = await units.CommandAsync(Token);
        var result = await SystemCommands.RunAsync(command[0], [.. command.Skip(1)], Token);

        Assert.True(result.Succeeded, result.Error);
        Assert.Equal(definition.Command.Skip(1), await File.ReadAllLinesAsync(program + ".arguments", Token));
        Assert.Equal(program, command[0]);
    }

    [Fact]
    public async Task Install_AsAProcess_LeavesTheFilesOfShellsAlone()
    {
        await using var package = await Package.CreateEnrolledAsync();
        var systemctl = new FakeSystemctl(package.Folder);
        var profile = package.Folder.Write("home/.profile", "trap 'echo mine' EXIT\n");

        var run = await ToolProcess.RunAsync(systemctl.Variables, ["service", "install", .. package.ByName]);

        Assert.Equal(0, run.Code);
        Assert.Equal("trap 'echo mine' EXIT\n", await File.ReadAllTextAsync(profile, Token));
        Assert.Equal([profile], Directory.EnumerateFiles(package.Folder["home"], "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("/bin/sh")]
    [InlineData("bash")]
    [InlineData("&>")]
    [InlineData("trap")]
    [InlineData("OTUMAT_PID")]
    public void Texts_OfAnEntry_HoldNothingOfAShell(string text)
    {
        var definition = Some.Definition();

        Assert.DoesNotContain(text, SystemdUnit.Service(definition), StringComparison.Ordinal);
        Assert.DoesNotContain(text, SystemdUnit.Timer(definition), StringComparison.Ordinal);
        Assert.DoesNotContain(text, LaunchAgentPlist.Text(definition), StringComparison.Ordinal);
        Assert.DoesNotContain(text, ScheduledTaskXml.Text(definition with { Command = ["otumat"] }), StringComparison.Ordinal);
    }
}
