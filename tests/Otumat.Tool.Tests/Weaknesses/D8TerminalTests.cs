using System.Text.Json.Nodes;

namespace Otumat.Tool.Tests.Weaknesses;

/// <summary>D8: the daemon of the enrolment is gone once its terminal closes. Here nothing of the command stays, and the system starts each upload.</summary>
public sealed class D8TerminalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Install_AsAProcess_LeavesNoProcessAndStartsTheTimer()
    {
        await using var package = await Package.CreateEnrolledAsync();
        var systemctl = new FakeSystemctl(package.Folder);

        // It ends when nobody holds its output open any more, a child that stayed included.
        var run = await ToolProcess.RunAsync(systemctl.Variables, ["service", "install", "--json", .. package.ByName]);

        Assert.Equal(0, run.Code);
        Assert.Equal(["--user daemon-reload", $"--user enable --now {(string?)run.Json["name"]}.timer"], systemctl.Calls);
    }

    [Fact]
    public async Task Entry_InTheEnvironmentOfAScheduler_UploadsWithoutATerminal()
    {
        await using var package = await Package.CreateEnrolledAsync(The.AwkwardFolderName);
        await package.LogAsync("import");
        var systemctl = new FakeSystemctl(package.Folder);
        var installed = await ToolProcess.RunAsync(systemctl.Variables, ["service", "install", "--json", .. package.ByName]);
        var units = await Systemd.LoadAsync([.. installed.Json["files"]!.AsArray().Select(file => (string)file!)], Token);
        var command = await units.CommandAsync(Token);

        var result = await SystemCommands.RunAsync("env", ["-i", $"HOME={package.Folder["home"]}", .. units.Environment, .. command], Token);

        Assert.True(result.Succeeded, result.Error);
        Assert.Contains("sent", result.Output, StringComparison.Ordinal);
        var body = JsonNode.Parse(Assert.Single(package.Server.RequestsTo(UsageServer.Event)).Body)!;
        Assert.Equal(The.AwkwardFolderName, (string?)body["package"]);
    }
}
