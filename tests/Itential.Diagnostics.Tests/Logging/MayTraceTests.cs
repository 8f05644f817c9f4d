using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Logging;

[Collection(nameof(FacadeCollection))]
public sealed class MayTraceTests : IDisposable
{
    private readonly FacadeScope _facade = new();

    public void Dispose() => _facade.Dispose();

    [Theory]
    [InlineData(0, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(10, false)]
    [InlineData(100, false)]
    public void MayTrace_FollowsTheLevel(int level, bool expected)
    {
        Assert.False(ItentialLog.MayTrace);

        ItentialLog.SetLevel((ItentialLogLevel)level);

        Assert.Equal(expected, ItentialLog.MayTrace);
        Assert.Equal(expected, TraceSwitch.Logging);
    }

    [Fact]
    public void MayTrace_FollowsTheLevelOfOneLogger()
    {
        ItentialLog.SetLevel(ItentialLogLevel.Trace, "itential.http");
        Assert.True(ItentialLog.MayTrace);

        ItentialLog.ResetLogger("itential.http");
        Assert.False(ItentialLog.MayTrace);
    }

    [Fact]
    public void MayTrace_WithAnApplicationsFactory_IsOnUntilItIsTakenAway()
    {
        using var foreign = new ForeignFactory { Enabled = static _ => false };

        ItentialLog.LoggerFactory = foreign;
        Assert.True(ItentialLog.MayTrace);

        ItentialLog.LoggerFactory = null;
        Assert.False(ItentialLog.MayTrace);
    }

    [Theory]
    [InlineData(LogLevel.Information, LogLevel.Debug, false, false)]
    [InlineData(LogLevel.Trace, LogLevel.Debug, false, true)]
    [InlineData(LogLevel.Information, LogLevel.Trace, false, true)]
    [InlineData(LogLevel.Information, null, true, true)]
    [InlineData(LogLevel.Information, null, false, true)]
    [InlineData(LogLevel.Information, LogLevel.Debug, true, false)]
    public void Filters_OfDotNetsFactory_SayWhatItsLoggersDo(LogLevel minimum, LogLevel? rule, bool withFilter, bool expected)
    {
        var filters = new LoggerFilterOptions { MinLevel = minimum };
        filters.Rules.Add(new LoggerFilterRule(null, "Acme", rule, withFilter ? static (_, _, _) => true : null));
        using var factory = new Microsoft.Extensions.Logging.LoggerFactory([new TestKit.CapturingLoggerProvider()], filters);

        Assert.Equal(expected, FactoryFacts.MayTrace(factory, filters));
        Assert.Equal(expected, factory.CreateLogger("Acme").IsEnabled(LogLevel.Trace) || factory.CreateLogger("Other").IsEnabled(LogLevel.Trace));
    }

    [Fact]
    public void Filters_OfAForeignFactory_SayNothing()
    {
        using var foreign = new ForeignFactory();

        Assert.True(FactoryFacts.MayTrace(foreign, new LoggerFilterOptions { MinLevel = LogLevel.None }));
    }
}
