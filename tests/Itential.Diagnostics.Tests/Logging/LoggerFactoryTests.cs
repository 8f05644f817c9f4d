using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Diagnostics.Tests.Logging;

[Collection(nameof(FacadeCollection))]
public sealed class LoggerFactoryTests : IDisposable
{
    private readonly FacadeScope _facade = new();
    private readonly CapturingLoggerProvider _captured = new();
    private readonly ILoggerFactory _application;

    public LoggerFactoryTests() => _application = Microsoft.Extensions.Logging.LoggerFactory.Create(logging => logging.AddProvider(_captured));

    public void Dispose()
    {
        _application.Dispose();
        _facade.Dispose();
    }

    [Fact]
    public void LoggerFactory_SetToTheApplications_TakesAllRecordsOfLoggersObtainedBefore()
    {
        var logger = ItentialLog.GetLogger("http");
        var other = FacadeScope.Category("Other.Code");
        ItentialLog.SetLevel(ItentialLogLevel.Trace);
        _facade.Writer.Clear();

        ItentialLog.LoggerFactory = _application;
        logger.LogInformation("Job {Id}", 7);
        other.LogInformation("other");
        ItentialLog.Warning("{plain}");
        ItentialLog.Debug("the application's filter is Information");
        ItentialLog.Log(ItentialLogLevel.None, "no level");

        Assert.Empty(_facade.Lines);
        Assert.Equal(
            [
                "Information itential.http: Id=7 {OriginalFormat}=Job {Id}  Job 7",
                "Information Other.Code: {OriginalFormat}=other  other",
                "Warning itential:   {plain}",
            ],
            _captured.Lines);
    }

    [Fact]
    public void Exception_WithTheApplicationsFactory_IsPassedOn()
    {
        ItentialLog.LoggerFactory = _application;

        ItentialLog.Exception(new TimeoutException("too late"));

        Assert.Equal("Error itential:  System.TimeoutException: too late too late", Assert.Single(_captured.Lines));
    }

    [Fact]
    public void LoggerFactory_SetToNull_WritesToStandardErrorAgain()
    {
        var logger = ItentialLog.GetLogger();
        ItentialLog.LoggerFactory = _application;
        ItentialLog.SetLevel(ItentialLogLevel.Error);

        Assert.True(logger.IsEnabled(LogLevel.Information));
        ItentialLog.LoggerFactory = null;

        logger.LogError("text");
        Assert.False(logger.IsEnabled(LogLevel.Information));
        Assert.Equal(["[itential] ERROR: text"], _facade.Lines);
        Assert.Empty(_captured.Lines);
    }

    [Fact]
    public void SetLevel_WithTheApplicationsFactory_WritesNothing()
    {
        ItentialLog.LoggerFactory = _application;

        ItentialLog.SetLevel(ItentialLogLevel.Trace);

        Assert.Empty(_captured.Lines);
        Assert.Empty(_facade.Lines);
        Assert.False(ItentialLog.IsEnabled(ItentialLogLevel.Debug));
        Assert.True(ItentialLog.IsEnabled(ItentialLogLevel.Information));
        Assert.False(ItentialLog.IsEnabled(ItentialLogLevel.None));
    }

    [Fact]
    public void Scopes_AreTheApplications()
    {
        var logger = ItentialLog.GetLogger();
        Assert.Null(logger.BeginScope("nobody"));

        ItentialLog.LoggerFactory = _application;
        using (logger.BeginScope("somebody"))
        {
            logger.LogInformation("text");
        }

        Assert.StartsWith("scope itential: somebody", _captured.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void LoggerFactory_SetToItself_StaysTheFacades()
    {
        var itself = ItentialLog.LoggerFactory;
        ItentialLog.LoggerFactory = itself;
        ItentialLog.LoggerFactory = new Wrapper(itself);
        ItentialLog.SetLevel(ItentialLogLevel.Error);

        ItentialLog.Error("text");

        Assert.Equal(["[itential] ERROR: text"], _facade.Lines);
    }

    [Fact]
    public void LoggerFactory_Disposed_GoesOnWorking()
    {
        ItentialLog.LoggerFactory.Dispose();
        ItentialLog.SetLevel(ItentialLogLevel.Error);

        FacadeScope.Category("itential.after").LogError("text");

        Assert.Equal(["[itential.after] ERROR: text"], _facade.Lines);
    }

    [Fact]
    public void ApplicationsFactory_ThatIsDisposed_MakesLoggersSilent()
    {
        using var foreign = new ForeignFactory();
        foreign.Dispose();

        ItentialLog.LoggerFactory = foreign;

        Assert.False(ItentialLog.GetLogger().IsEnabled(LogLevel.Critical));
        ItentialLog.Error("nobody");
        Assert.Empty(_facade.Lines);
    }

    [Fact]
    public void AddProvider_GoesToTheApplicationsFactory_OrIsRefused()
    {
        using var foreign = new ForeignFactory();
        Assert.Contains(
            "ItentialLog.LoggerFactory",
            Assert.Throws<NotSupportedException>(() => ItentialLog.LoggerFactory.AddProvider(_captured)).Message,
            StringComparison.Ordinal);

        ItentialLog.LoggerFactory = foreign;
        ItentialLog.LoggerFactory.AddProvider(_captured);

        Assert.Same(_captured, Assert.Single(foreign.Providers));
    }

    private sealed class Wrapper(ILoggerFactory inner) : IWrappingLoggerFactory
    {
        public ILoggerFactory Inner => inner;

        public ILogger CreateLogger(string categoryName) => inner.CreateLogger(categoryName);

        public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

        public void Dispose()
        {
        }
    }
}
