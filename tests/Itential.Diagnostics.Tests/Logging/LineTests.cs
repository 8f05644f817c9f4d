using Itential.Diagnostics.Logging;
using Itential.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Logging;

[Collection(nameof(FacadeCollection))]
public sealed class LineTests : IDisposable
{
    private readonly FacadeScope _facade = new();

    public LineTests()
    {
        ItentialLog.SetLevel(ItentialLogLevel.Trace);
        _facade.Writer.Clear();
    }

    public void Dispose() => _facade.Dispose();

    [Fact]
    public void Line_HasTimeLoggerLevelAndMessage_InOneWrite()
    {
        _facade.Clock.Advance(TimeSpan.FromMilliseconds(1_297));

        ItentialLog.Information("text");

        Assert.Equal($"2026-01-02 03:04:06,297: [itential] INFO: text{Environment.NewLine}", Assert.Single(_facade.Writer.Writes));
    }

    [Fact]
    public void Line_ShowsTheLocalTime()
    {
        LineWriter.Clock = new IndianTime();

        ItentialLog.Information("text");

        Assert.StartsWith("2026-01-02 08:34:05,000: ", Assert.Single(_facade.Writer.Writes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0} {name} %s %d {{}}")]
    [InlineData("100 % → ä")]
    [InlineData("")]
    public void Message_IsWrittenAsItIs(string message)
    {
        ItentialLog.Debug(message);

        Assert.Equal($"{FacadeScope.Now}[itential] DEBUG: {message}{Environment.NewLine}", Assert.Single(_facade.Writer.Writes));
    }

    [Theory]
    [InlineData("a\nb", @"a\nb")]
    [InlineData("a\r\n2026-01-02 03:04:05,000: [itential] INFO: forged", @"a\r\n2026-01-02 03:04:05,000: [itential] INFO: forged")]
    [InlineData("a\tb\u001b[31mc\0\u007f\u0085\u2028\u2029", @"a\tb\u001b[31mc\u0000\u007f\u0085\u2028\u2029")]
    [InlineData(@"C:\new", @"C:\new")]
    public void ControlCharacters_InAMessageOrName_AreWrittenOut(string text, string expected)
    {
        ItentialLog.Error(text);
        FacadeScope.Category("itential." + text).LogError("{Text}", text);

        Assert.Equal([$"[itential] ERROR: {expected}", $"[itential.{expected}] ERROR: {expected}"], _facade.Lines);
    }

    [Fact]
    public void Exception_WithACause_IsOneRecordWithAllOfIt()
    {
        var cause = new TimeoutException("the cause");

        ItentialLog.Exception(new InvalidOperationException("it failed", cause));

        var lines = Assert.Single(_facade.Lines).Split(Environment.NewLine);
        Assert.Equal("[itential] ERROR: it failed", lines[0]);
        Assert.Equal("    System.InvalidOperationException: it failed", lines[1]);
        Assert.Equal("     ---> System.TimeoutException: the cause", lines[2]);
    }

    [Fact]
    public void Exception_ThatWasThrown_ShowsWhere()
    {
        ItentialLog.Exception(Assert.Throws<InvalidOperationException>(Fail));

        Assert.Contains(nameof(Fail), Assert.Single(_facade.Lines), StringComparison.Ordinal);

        static void Fail() => throw new InvalidOperationException("it failed");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void Exception_WhoseTextForgesARecord_HasItIndented(string lineBreak)
    {
        const string Forged = FacadeScope.Now + "[itential] INFO: forged";

        ItentialLog.Exception(new InvalidOperationException("first" + lineBreak + Forged + "\u001b[0m"));

        var lines = Assert.Single(_facade.Writer.Writes).TrimEnd().Split('\n', '\r', '\u0085', '\u2028');
        Assert.Equal(3, lines.Count(line => line.Length > 0));
        Assert.Equal("    " + Forged + @"\u001b[0m", lines[^1]);
        Assert.All(lines.Skip(1).Where(line => line.Length > 0), line => Assert.StartsWith("    ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Record_OfALoggerWithTemplateAndException_HasBoth()
    {
        ItentialLog.GetLogger("jobs").LogWarning(new TimeoutException("too late"), "Job {Id} is {State}", 7, "stuck");

        Assert.Equal(
            $"[itential.jobs] WARNING: Job 7 is stuck{Environment.NewLine}    System.TimeoutException: too late",
            Assert.Single(_facade.Lines));
    }

    [Fact]
    public void Redaction_SeesEveryTextBeforeItIsEscaped_ButNoTraceRecord()
    {
        LineWriter.Redact = static text => text.Replace("hunter\n2", "[gone]", StringComparison.Ordinal).Replace("Hunter", "[gone]", StringComparison.Ordinal);

        ItentialLog.Error("message hunter\n2");
        ItentialLog.Exception(new InvalidOperationException("hunter\n2"));
        ItentialLog.GetLogger().LogError("template {Value}", "hunter\n2");
        new TracedMethod("Acme.Hunter", "Run").Enter();

        Assert.Equal("[itential] ERROR: message [gone]", _facade.Lines[0]);
        Assert.Equal($"[itential] ERROR: [gone]{Environment.NewLine}    System.InvalidOperationException: [gone]", _facade.Lines[1]);
        Assert.Equal("[itential] ERROR: template [gone]", _facade.Lines[2]);
        Assert.Equal("[Acme.Hunter] TRACE: → Acme.Hunter.Run", _facade.Lines[3]);
    }

    [Fact]
    public void Formatter_OfALevelThatIsOff_IsNotCalled()
    {
        ItentialLog.SetLevel(ItentialLogLevel.Error);
        LineWriter.Redact = static _ => throw new InvalidOperationException("redacted");

        ItentialLog.GetLogger().Log(LogLevel.Warning, 0, "", null, static (_, _) => throw new InvalidOperationException("formatted"));
        ItentialLog.Warning("text");

        Assert.Empty(_facade.Lines);
    }

    [Fact]
    public async Task Formatter_ThatWaitsForAnotherThreadsRecord_GetsIt()
    {
        var writing = Task.Run(() => ItentialLog.GetLogger().Log(LogLevel.Error, 0, "outer", null, static (text, _) =>
        {
            var inner = new Thread(static () => ItentialLog.Error("inner"));
            inner.Start();
            inner.Join();
            return text;
        }));

        await writing.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(["[itential] ERROR: inner", "[itential] ERROR: outer"], _facade.Lines);
    }

    [Fact]
    public void Threads_ThatLogWhileLevelsChange_WriteWholeLines()
    {
        Parallel.For(0, 8, thread =>
        {
            for (var round = 0; round < 500; round++)
            {
                if (thread == 0)
                {
                    ItentialLog.SetLevel(round % 2 == 0 ? ItentialLogLevel.None : ItentialLogLevel.Error, "itential.toggled");
                }

                ItentialLog.GetLogger("toggled").LogError("toggled");
                ItentialLog.Error("always");
            }
        });

        Assert.Equal(4_000, _facade.Lines.Count(line => line == "[itential] ERROR: always"));
        Assert.All(_facade.Lines, line => Assert.Matches(@"^\[itential(\.toggled)?\] ERROR: (always|toggled)$", line));
    }

    [Fact]
    public void Line_WithoutAWriterOfTheTests_GoesToTheStandardErrorOfTheMoment()
    {
        var before = Console.Error;
        using var writer = new StringWriter();
        LineWriter.Output = null;
        try
        {
            Console.SetError(writer);
            ItentialLog.Error("text");
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.Equal($"{FacadeScope.Now}[itential] ERROR: text{Environment.NewLine}", writer.ToString());
    }

    private sealed class IndianTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } =
            TimeZoneInfo.CreateCustomTimeZone("test", new TimeSpan(5, 30, 0), "test", "test");

        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
