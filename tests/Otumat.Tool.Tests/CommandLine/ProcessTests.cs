namespace Otumat.Tool.Tests.CommandLine;

/// <summary>The command as others start it: a process whose input and output are pipes.</summary>
public sealed class ProcessTests
{
    private static readonly Dictionary<string, string> ColourTerminal = new(StringComparer.Ordinal) { ["TERM"] = "xterm-256color", ["COLORTERM"] = "truecolor" };

    [Fact]
    public async Task Status_InAPipe_HasNoSignsOfATerminal()
    {
        await using var package = await Package.CreateEnrolledAsync();

        var run = await ToolProcess.RunAsync(ColourTerminal, ["status", .. package.ByName]);

        Assert.Equal(0, run.Code);
        Assert.Matches("(?m)^Consent: +yes$", run.Output);
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [Fact]
    public async Task Enroll_InAPipe_EndsWithoutAPrompt()
    {
        await using var package = await Package.CreateAsync();

        var run = await ToolProcess.RunAsync(ColourTerminal, ["enroll", .. package.ByFile]);

        Assert.Equal(1, run.Code);
        Assert.StartsWith("There is no terminal here", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("n\n")]
    [InlineData("\n")]
    public async Task Enroll_InATerminal_AsksAndTakesANo(string answer)
    {
        await using var package = await Package.CreateAsync();

        var run = await ToolProcess.RunInTerminalAsync(package.Folder, answer, ["enroll", .. package.ByFile]);

        Assert.Equal(1, run.Code);
        Assert.Contains("installation_id=(random, made at the sign-in)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Open the page on which you agree or refuse?", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", run.Output, StringComparison.Ordinal);
        Assert.Empty(package.Server.Requests);
    }

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(0, "--version")]
    [InlineData(2, "status --bad")]
    [InlineData(2, "upload -d x -p --bad")]
    [InlineData(2, "")]
    public async Task Process_EndsWithTheCodeOfTheCommand(int code, string line)
    {
        Assert.Equal(code, (await ToolProcess.RunAsync(ColourTerminal, line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Code);
    }

    [Fact]
    public async Task Upload_WithoutOnce_UploadsAndEndsWith130AtASignal()
    {
        await using var package = await Package.CreateEnrolledAsync();
        await package.LogAsync("import");
        using var process = ToolProcess.Start(ColourTerminal, ["upload", "--json", .. package.ByName]);
        var first = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        await Signals.InterruptAsync(process);
        var run = await ToolProcess.EndAsync(process);

        Assert.Contains("\"outcome\":\"sent\"", first, StringComparison.Ordinal);
        Assert.Equal(130, run.Code);
    }
}
