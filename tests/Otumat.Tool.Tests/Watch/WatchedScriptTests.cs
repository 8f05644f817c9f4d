namespace Otumat.Tool.Tests.Watch;

public sealed class WatchedScriptTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_OfAScript_GivesTheLinesThatEndInALineBreak()
    {
        using var folder = new TemporaryFolder();
        var script = folder.WriteScript("count", """printf '%s\nsecond arg\n\nunfinished' "$(($1 + 1))" """);

        var result = await WatchedScript.RunAsync(script, ["5", "seven"], Token);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["6", "second arg", ""], result.Lines);
    }

    [Fact]
    public async Task Run_WithArgumentsThatAShellWouldRead_PassesThemAsTheyAre()
    {
        using var folder = new TemporaryFolder();
        var script = folder.WriteScript("echo", """printf '%s\n' "$@" """);

        Assert.Equal([The.AwkwardName, "", "*"], (await WatchedScript.RunAsync(script, [The.AwkwardName, "", "*"], Token)).Lines);
    }

    [Fact]
    public async Task Run_OfAScriptThatAsks_GetsAnEmptyAnswer()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(["end"], (await WatchedScript.RunAsync(folder.WriteScript("ask", "cat; echo end"), [], Token)).Lines);
    }

    [Fact]
    public async Task Run_OfAScriptThatFails_GivesItsCode()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(7, (await WatchedScript.RunAsync(folder.WriteScript("fail", "exit 7"), [], Token)).ExitCode);
    }

    [Fact]
    public async Task Run_OfWhatCannotRun_SaysWhy()
    {
        using var folder = new TemporaryFolder();

        var result = await WatchedScript.RunAsync(folder["gone"], [], Token);

        Assert.Null(result.ExitCode);
        Assert.False(result.Succeeded);
        Assert.Contains("cannot be started", result.Problem, StringComparison.Ordinal);
        Assert.Contains("executable", result.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new string[0])]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\nb\n", new[] { "a", "b" })]
    [InlineData("a\fb\u2028c\n", new[] { "a\fb\u2028c" })]
    public void Lines_OfAnOutput_EndInALineBreak(string output, string[] expected)
    {
        Assert.Equal(expected, WatchedScript.LinesOf(output));
    }
}
