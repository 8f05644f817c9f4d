namespace Otumat.Tool.Tests.Service;

public sealed class SystemCommandsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_OfAProgram_GivesItsCodeAndItsOutput()
    {
        var result = await SystemCommands.RunAsync("/bin/sh", ["-c", "echo out; echo err >&2; exit 3"], Token);

        Assert.Equal(new ProgramResult(3, "out\n", "err\n"), result);
        Assert.False(result.Succeeded);
    }

    [Fact]
    public async Task Run_OfWhatIsNotThere_SaysSo()
    {
        Assert.Null((await SystemCommands.RunAsync("otumat-no-such-program", [], Token)).ExitCode);
    }

    [Fact]
    public async Task Run_ThatReadsInput_GetsNone()
    {
        Assert.Equal(new ProgramResult(0, "end\n"), await SystemCommands.RunAsync("/bin/sh", ["-c", "cat; echo end"], Token));
    }

    [Fact]
    public async Task Run_ThatIsCancelled_EndsTheProgram()
    {
        using var folder = new TemporaryFolder();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var fifo = folder["started"];
        await SystemCommands.RunAsync("mkfifo", [fifo], Token);
        var run = SystemCommands.RunAsync("/bin/sh", ["-c", $"echo $$ > '{fifo}'; cat '{fifo}'"], stop.Token);
        var process = int.Parse((await File.ReadAllTextAsync(fifo, Token)).Trim(), System.Globalization.CultureInfo.InvariantCulture);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.NotEqual(0, (await SystemCommands.RunAsync("/bin/sh", ["-c", $"kill -0 {process}"], Token)).ExitCode);
    }
}
