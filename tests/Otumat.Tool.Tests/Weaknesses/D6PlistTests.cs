namespace Otumat.Tool.Tests.Weaknesses;

/// <summary>D6: a property list with a line break before its declaration, without repetition, that nobody loads.</summary>
public sealed class D6PlistTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Plist_OfAnEntry_BeginsWithItsDeclarationAndIsRead()
    {
        var definition = Some.Definition();
        var text = LaunchAgentPlist.Text(definition);

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE plist PUBLIC", text, StringComparison.Ordinal);
        var entries = Plist.Read(text);
        Assert.Equal(definition.Name, entries["Label"].Value);
        Assert.Equal(definition.Command, Plist.Strings(entries["ProgramArguments"]));
    }

    [Theory]
    [InlineData("1m", "60")]
    [InlineData("2d", "172800")]
    [InlineData("30d", "2592000")]
    public void Plist_OfAnEntry_RunsAgainAndAgain(string interval, string seconds)
    {
        var entries = Plist.Read(LaunchAgentPlist.Text(Some.Definition(interval: Usage.UsageInterval.Parse(interval).Value)));

        Assert.Equal(("integer", seconds), (entries["StartInterval"].Name.LocalName, entries["StartInterval"].Value));
        Assert.Equal("true", entries["RunAtLoad"].Name.LocalName);
        Assert.Equal("Background", entries["ProcessType"].Value);
    }

    [Fact]
    public async Task Install_OfAnEntry_LoadsIt()
    {
        using var folder = new TemporaryFolder();
        var commands = new RecordedCommands { Answers = { ["id -u"] = new ProgramResult(0, "501\n") } };

        await new LaunchAgent(folder.Path, commands.RunAsync).InstallAsync(Some.Definition(), Token);

        Assert.Contains($"launchctl bootstrap gui/501 {Assert.Single(folder.Files)}", commands.Calls);
    }
}
