using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Logging;

[Collection(nameof(FacadeCollection))]
public sealed class SetLevelTests : IDisposable
{
    private readonly FacadeScope _facade = new();

    public void Dispose() => _facade.Dispose();

    [Fact]
    public void Facade_BeforeAnySetLevel_IsSilent()
    {
        WriteOneOfEach();

        Assert.Empty(_facade.Lines);
        Assert.DoesNotContain(Enum.GetValues<LogLevel>(), ItentialLog.GetLogger().IsEnabled);
    }

    [Fact]
    public void FirstUse_OfThePackage_ChangesNothingGlobal()
    {
        var error = Console.Error;
        LineWriter.Output = null;

        var logger = ItentialLog.GetLogger("first");
        logger.LogCritical("not written");

        Assert.Same(error, Console.Error);
        Assert.Null(LogSettings.Current.Attached);
        Assert.Null(typeof(ItentialLog).TypeInitializer);
        Assert.Null(typeof(ItentialLog).Assembly.GetType("<Module>")?.TypeInitializer);
    }

    [Fact]
    public void SetLevel_AtInformation_WritesVersionAndNumberFirst()
    {
        ItentialLog.SetLevel(ItentialLogLevel.Information);

        Assert.Equal(2, _facade.Lines.Count);
        Assert.Matches(@"^\[itential\] INFO: itential version \d+\.\d+\.\d+$", _facade.Lines[0]);
        Assert.Equal("[itential] INFO: Logging level set to 20", _facade.Lines[1]);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(5, 2)]
    [InlineData(20, 2)]
    [InlineData(21, 0)]
    [InlineData(30, 0)]
    [InlineData(100, 0)]
    public void SetLevel_WritesItsRecords_OnlyWhereInformationIsWritten(int level, int records)
    {
        ItentialLog.SetLevel((ItentialLogLevel)level);

        Assert.Equal(records, _facade.Lines.Count);
    }

    [Theory]
    [InlineData(0, "TRACE DEBUG INFO WARNING ERROR CRITICAL FATAL")]
    [InlineData(5, "TRACE DEBUG INFO WARNING ERROR CRITICAL FATAL")]
    [InlineData(7, "DEBUG INFO WARNING ERROR CRITICAL FATAL")]
    [InlineData(10, "DEBUG INFO WARNING ERROR CRITICAL FATAL")]
    [InlineData(20, "INFO WARNING ERROR CRITICAL FATAL")]
    [InlineData(25, "WARNING ERROR CRITICAL FATAL")]
    [InlineData(30, "WARNING ERROR CRITICAL FATAL")]
    [InlineData(40, "ERROR CRITICAL FATAL")]
    [InlineData(50, "CRITICAL FATAL")]
    [InlineData(51, "FATAL")]
    [InlineData(90, "FATAL")]
    [InlineData(91, "")]
    [InlineData(100, "")]
    [InlineData(101, "")]
    public void SetLevel_LetsPass_WhatIsAtTheNumberOrAbove(int level, string expected)
    {
        ItentialLog.SetLevel((ItentialLogLevel)level);
        _facade.Writer.Clear();

        WriteOneOfEach();

        Assert.Equal(expected, string.Join(' ', _facade.Lines.Select(line => line.Split(' ')[1].TrimEnd(':'))));
    }

    [Theory]
    [InlineData(0, LogLevel.Trace, LogLevel.Trace)]
    [InlineData(5, LogLevel.Trace, LogLevel.Trace)]
    [InlineData(7, LogLevel.Debug, LogLevel.Debug)]
    [InlineData(20, LogLevel.Information, LogLevel.Information)]
    [InlineData(25, LogLevel.Warning, LogLevel.Warning)]
    [InlineData(40, LogLevel.Error, LogLevel.Error)]
    [InlineData(50, LogLevel.Critical, LogLevel.Critical)]
    [InlineData(51, LogLevel.Critical, LogLevel.None)]
    [InlineData(90, LogLevel.Critical, LogLevel.None)]
    [InlineData(91, LogLevel.None, LogLevel.None)]
    [InlineData(100, LogLevel.None, LogLevel.None)]
    public void ILogger_AtALimit_IsEnabledAndWritesFromTheNextHigherName(int limit, LogLevel enabledFrom, LogLevel writtenFrom)
    {
        var logger = ItentialLog.GetLogger("limit");
        ItentialLog.SetLevel((ItentialLogLevel)limit);
        _facade.Writer.Clear();

        foreach (var level in Enum.GetValues<LogLevel>())
        {
            logger.Log(level, "text");
            Assert.Equal(level >= enabledFrom && level != LogLevel.None, logger.IsEnabled(level));
        }

        Assert.Equal(LogLevel.None - writtenFrom, _facade.Lines.Count);
    }

    [Theory]
    [InlineData(25, 22, true)]
    [InlineData(25, 25, true)]
    [InlineData(25, 26, false)]
    [InlineData(100, 0, false)]
    [InlineData(101, 0, false)]
    public void Log_AtALevelBetweenNames_IsComparedByNumber(int level, int limit, bool written)
    {
        ItentialLog.SetLevel((ItentialLogLevel)limit);
        _facade.Writer.Clear();

        ItentialLog.Log((ItentialLogLevel)level, "between");

        Assert.Equal(written ? ["[itential] INFO: between"] : [], _facade.Lines);
        Assert.Equal(written, ItentialLog.IsEnabled((ItentialLogLevel)level));
    }

    [Theory]
    [InlineData("itential", "itential", true)]
    [InlineData("itential.http", "itential.http", true)]
    [InlineData("itential.http", "itential.http.pool", true)]
    [InlineData("itential.http", "itential.HTTP", true)]
    [InlineData("itential.http", "itential.httpx", false)]
    [InlineData("itential.http", "itential", false)]
    [InlineData("Other.Code", "Other.Code.Worker", true)]
    public void SetLevel_OfOneLogger_HoldsForItAndThoseBelow(string name, string category, bool written)
    {
        ItentialLog.SetLevel(ItentialLogLevel.Debug, name);

        FacadeScope.Category(category).LogDebug("text");

        Assert.Equal(written ? [$"[{category}] DEBUG: text"] : [], _facade.Lines);
    }

    [Fact]
    public void SetLevel_OfOneLogger_StaysUntilItIsReset()
    {
        var logger = ItentialLog.GetLogger("http");
        ItentialLog.SetLevel(ItentialLogLevel.Error, "itential.http");
        ItentialLog.SetLevel(ItentialLogLevel.Debug);

        Assert.False(logger.IsEnabled(LogLevel.Warning));
        Assert.True(ItentialLog.ResetLogger("itential.http"));
        Assert.True(logger.IsEnabled(LogLevel.Debug));
        Assert.False(ItentialLog.ResetLogger("itential.http"));
        Assert.False(ItentialLog.ResetLogger("itential.never"));
    }

    [Fact]
    public void SetLevel_OfOneLoggerToNotSet_TakesItsLevelAway()
    {
        ItentialLog.SetLevel(ItentialLogLevel.Trace, "itential.http");

        ItentialLog.SetLevel(ItentialLogLevel.NotSet, "itential.http");

        Assert.False(ItentialLog.GetLogger("http").IsEnabled(LogLevel.Critical));
        Assert.False(ItentialLog.ResetLogger("itential.http"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void NamesOfLoggers_ThatAreEmpty_AreRefused(string name)
    {
        Assert.Throws<ArgumentException>("logger", () => ItentialLog.SetLevel(ItentialLogLevel.Debug, name));
        Assert.Throws<ArgumentException>(nameof(name), () => ItentialLog.ResetLogger(name));
        Assert.Throws<ArgumentException>(nameof(name), () => ItentialLog.GetLogger(name));
        Assert.Throws<ArgumentException>("prefix", () => ItentialLog.RegisterPrefix(name));
    }

    private static void WriteOneOfEach()
    {
        ItentialLog.Trace("text");
        ItentialLog.Debug("text");
        ItentialLog.Information("text");
        ItentialLog.Warning("text");
        ItentialLog.Error("text");
        ItentialLog.Critical("text");
        ItentialLog.Log(ItentialLogLevel.Fatal, "text");
        ItentialLog.Log(ItentialLogLevel.None, "text");
    }
}
