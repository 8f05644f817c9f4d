using System.Xml.Linq;

namespace Otumat.Tool.Tests.Weaknesses;

/// <summary>S7: values stand unquoted in shell lines, XML and scripts. Here each stays one argument, whatever it holds.</summary>
public sealed class S7QuotingTests
{
    public static TheoryData<string> Names =>
    [
        The.AwkwardName,
        """a b; touch x & "q" """.TrimEnd(),
        ";",
        "&& reboot",
        "`reboot` $(reboot) ${HOME}",
        "100% %n %% %",
        "$ $$ $$$HOME",
        "'", "\"", "\\", "\\\"", "ends in \\", "a\\nb \\x41 \\101",
        "<string>&amp;]]></string>",
        "# no comment", "@/bin/sh", "-x", "*?[a]~", "",
        "Grüße 数据 🙂",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task SystemdUnit_WithAnyName_GivesTheProgramThatName(string name)
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition(folder.WriteScript("otumat", "exit 0"), name);

        var units = await LoadAsync(folder, definition);

        Assert.Equal("", units.Complaints);
        Assert.Equal(0, units.Code);
        Assert.Equal(definition.Command, await units.CommandAsync(Token));
        Assert.Contains("Environment: DOTNET_ROOT=a folder/50% of $it", units.Properties);
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("with 100% of $HOME")]
    [InlineData("with; [more] & \u00fc")]
    public async Task SystemdUnit_OfAProgramInAnyFolder_StartsThatProgram(string name)
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition(folder.WriteScript(name + "/otumat", "exit 0"), The.AwkwardName);

        var units = await LoadAsync(folder, definition);

        Assert.Equal("", units.Complaints);
        Assert.Equal(definition.Command, await units.CommandAsync(Token));
    }

    [Theory]
    [InlineData("with \"quotes\"")]
    [InlineData("with 'quotes'")]
    [InlineData("with \\backslash")]
    public async Task SystemdUnit_OfAProgramThatSystemdTakesInNoForm_IsNotWritten(string name)
    {
        using var folder = new TemporaryFolder();
        var commands = new RecordedCommands();
        var definition = Some.Definition(folder[name, "otumat"]);

        var failure = await Assert.ThrowsAsync<ToolFailure>(() => new SystemdTimer(folder.Path, commands.RunAsync).InstallAsync(definition, Token));

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
        Assert.Empty(commands.Calls);
        Assert.Empty(folder.Files);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Plist_WithAnyName_GivesTheProgramThatName(string name)
    {
        var definition = Some.Definition("/usr/bin/otumat", name);

        var entries = Plist.Read(LaunchAgentPlist.Text(definition));

        Assert.Equal(definition.Command, Plist.Strings(entries["ProgramArguments"]));
        Assert.Equal(["a folder/50% of $it"], Plist.Strings(entries["EnvironmentVariables"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WindowsTask_WithAnyName_GivesTheProgramThatNameOrIsRefused(string name)
    {
        var definition = Some.Definition("C:\\Program Files\\otumat.exe", name);
        if (name.Contains('%', StringComparison.Ordinal) || name.Contains("$(", StringComparison.Ordinal))
        {
            Assert.Equal(ExitCode.Usage, Assert.Throws<ToolFailure>(() => ScheduledTaskXml.Text(definition)).Code);
            return;
        }

        var action = XDocument.Parse(ScheduledTaskXml.Text(definition)).Descendants().Single(element => element.Name.LocalName == "Exec");

        Assert.Equal(definition.Command[0], action.Elements().First().Value);
        Assert.Equal(definition.Command.Skip(1), WindowsCommandLine.Split(action.Elements().Last().Value));
    }

    [Theory]
    [InlineData("a\nExecStartPre=/bin/false")]
    [InlineData("a\r\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u001b[31mb")]
    [InlineData("a\u0085b")]
    public void Definition_WithALineBreakOrWorse_IsRefused(string name) => AssertRefused(name);

    [Fact]
    public void Definition_WithHalfASurrogatePair_IsRefused()
    {
        AssertRefused("a\ud800b");
        AssertRefused("a\udc00");
        AssertRefused("a\ud83d");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_WithAnyOtherName_IsTaken(string name)
    {
        Assert.Equal(name, Some.Definition(package: name).Validate().Command[^1]);
    }

    private static void AssertRefused(string name)
    {
        var failure = Assert.Throws<ToolFailure>(() => Some.Definition(package: name).Validate());

        Assert.Equal(ExitCode.Usage, failure.Code);
        Assert.DoesNotContain(failure.Message, letter => char.IsControl(letter) || char.IsSurrogate(letter));
    }

    private static async Task<LoadedUnits> LoadAsync(TemporaryFolder folder, ServiceDefinition definition) => await Systemd.LoadAsync(
        [folder.Write("x.service", SystemdUnit.Service(definition)), folder.Write("x.timer", SystemdUnit.Timer(definition))],
        Token);
}
