namespace Otumat.Tool.Tests.CommandLine;

public sealed class UsageErrorTests
{
    public static TheoryData<string, string> Lines => new()
    {
        { "", "command" },
        { "--bad", "--bad" },
        { "gone", "gone" },
        { "status", "Say which package" },
        { "status -d x", "Say which package" },
        { "status -d x -p", "'-p'" },
        { "status -d x -p --bad", "--bad" },
        { "status -d x -p y --bad", "--bad" },
        { "status -d x -p y extra", "extra" },
        { "status -d x -p a/b", "'a/b', which names no folder" },
        { "status --assembly", "--assembly" },
        { "status --assembly --bad", "--bad" },
        { "status --assembly x -p y", "already says which package" },
        { "upload -d x -p y --once=maybe", "maybe" },
        { "upload -d x -p y --frequency 1w", "'1w' is not an upload interval" },
        { "upload -d x -p y -f 0s", "from 1 minute" },
        { "service", "command" },
        { "service install", "Say which package" },
        { "service gone", "gone" },
        { "service install -d x -p y -f 1.5h", "'1.5h' is not an upload interval" },
        { "watch", "--file" },
        { "watch -f .", "--script" },
        { "watch -f . -s", "'-s'" },
        { "watch -f --bad -s x", "--bad" },
        { "watch -f . -s /bin/sh --bad", "--bad" },
        { "watch -f . -s /bin/sh one --bad -- --good", "--bad" },
        { "watch -f . -s /bin/sh -i 0", "'0' is no number of seconds" },
        { "watch -f . -s /bin/sh -i x", "'x' is no number of seconds" },
        { "watch -f . -s /bin/sh --debounce NaN", "'NaN' is no number of seconds" },
        { "watch -f . -s /bin/sh --on-failure retry", "retry" },
        { "watch -f ./gone-file -s /bin/sh", "no file or folder './gone-file'" },
        { "watch -f . -s ./gone-script", "no script './gone-script'" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task CommandLine_ThatIsNotUsable_EndsWith2AndSaysWhatIsWrong(string line, string expected)
    {
        var run = await ToolRun.RunAsync(Some.Host(), line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task Text_ThatIsEmpty_IsRefused()
    {
        var run = await ToolRun.RunAsync(Some.Host(), "status", "-d", "x", "-p", "");

        Assert.Equal(2, run.Code);
        Assert.Contains("--package has no value", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_ThatBeginsWithAnAtSign_IsNoFileOfArguments()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("arguments", "--json");

        var run = await ToolRun.RunAsync(Some.Host(), "status", "--data-root", folder.Path, "-d", "x", "-p", "@" + file);

        Assert.NotEqual(0, run.Code);
        Assert.Contains("@" + file, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_WithSignsOfATerminal_IsShownWithoutThem()
    {
        var run = await ToolRun.RunAsync(Some.Host(), "\u001b[31mred");

        Assert.Equal(2, run.Code);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("upload --help")]
    [InlineData("service install -h")]
    public async Task Help_OfAnyCommand_NamesTheExitCodes(string line)
    {
        var run = await ToolRun.RunAsync(Some.Host(), line.Split(' '));

        Assert.Equal(0, run.Code);
        Assert.Contains(ExitCode.Help.ReplaceLineEndings(), run.Output.ReplaceLineEndings(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("-V")]
    public async Task Version_IsSaid(string option)
    {
        var run = await ToolRun.RunAsync(Some.Host(), option);

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }
}
