using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Logging;

public sealed class ItentialLogLevelTests
{
    [Theory]
    [InlineData(-1, LogLevel.Trace)]
    [InlineData(0, LogLevel.Trace)]
    [InlineData(5, LogLevel.Trace)]
    [InlineData(7, LogLevel.Trace)]
    [InlineData(9, LogLevel.Trace)]
    [InlineData(10, LogLevel.Debug)]
    [InlineData(19, LogLevel.Debug)]
    [InlineData(20, LogLevel.Information)]
    [InlineData(25, LogLevel.Information)]
    [InlineData(30, LogLevel.Warning)]
    [InlineData(39, LogLevel.Warning)]
    [InlineData(40, LogLevel.Error)]
    [InlineData(49, LogLevel.Error)]
    [InlineData(50, LogLevel.Critical)]
    [InlineData(89, LogLevel.Critical)]
    [InlineData(90, LogLevel.Critical)]
    [InlineData(99, LogLevel.Critical)]
    [InlineData(100, LogLevel.None)]
    [InlineData(101, LogLevel.None)]
    public void ToLogLevel_OfANumber_IsTheNextLowerName(int level, LogLevel expected) =>
        Assert.Equal(expected, ((ItentialLogLevel)level).ToLogLevel());

    [Theory]
    [InlineData(LogLevel.Trace, ItentialLogLevel.Trace)]
    [InlineData(LogLevel.Debug, ItentialLogLevel.Debug)]
    [InlineData(LogLevel.Information, ItentialLogLevel.Information)]
    [InlineData(LogLevel.Warning, ItentialLogLevel.Warning)]
    [InlineData(LogLevel.Error, ItentialLogLevel.Error)]
    [InlineData(LogLevel.Critical, ItentialLogLevel.Critical)]
    [InlineData(LogLevel.None, ItentialLogLevel.None)]
    public void ToItentialLogLevel_OfEachLevel_AndBack(LogLevel level, ItentialLogLevel expected)
    {
        Assert.Equal(expected, level.ToItentialLogLevel());
        Assert.Equal(level, expected.ToLogLevel());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void ToItentialLogLevel_OfWhatIsNoLevel_IsNone(int level) =>
        Assert.Equal(ItentialLogLevel.None, ((LogLevel)level).ToItentialLogLevel());

    [Theory]
    [InlineData(90, "Fatal", ItentialLogLevel.Fatal)]
    [InlineData(90, null, ItentialLogLevel.Critical)]
    [InlineData(1, "Fatal", ItentialLogLevel.Critical)]
    public void ToItentialLogLevel_OfCriticalWithAnEvent_IsFatalForItsEventOnly(int id, string? name, ItentialLogLevel expected)
    {
        Assert.Equal(expected, LogLevel.Critical.ToItentialLogLevel(new EventId(id, name)));
        Assert.Equal(ItentialLogLevel.Error, LogLevel.Error.ToItentialLogLevel(new EventId(id, name)));
    }

    [Fact]
    public void Names_AndNumbers_AreThoseOfTheOriginal() => Assert.Equal(
        ["NotSet 0", "Trace 5", "Debug 10", "Information 20", "Warning 30", "Error 40", "Critical 50", "Fatal 90", "None 100"],
        Enum.GetValues<ItentialLogLevel>().Select(level => $"{level} {level:D}"));
}
