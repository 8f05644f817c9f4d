using System.Net;
using Itential.Diagnostics.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Itential.Diagnostics.Tests.Redaction;

public sealed class LogRegistrationTests : IDisposable
{
    private readonly StateCapturingProvider _provider = new();

    public static TheoryData<string> Orders { get; } = ["before", "after", "twice", "later"];

    public void Dispose() => _provider.Dispose();

    [Theory]
    [MemberData(nameof(Orders))]
    public void AddSensitiveDataRedaction_InAnyOrder_RedactsOnceAndKeepsFilters(string order)
    {
        using var harness = Create(order);

        harness.Logger("Quiet.Child").LogDebug("password=abc");
        harness.Logger("App").LogDebug("password=abc");
        harness.Services.GetRequiredService<ILogger<LogRegistrationTests>>().LogInformation("password=abc");

        Assert.Equal(["App", typeof(LogRegistrationTests).FullName!], _provider.Records.Select(record => record.Category));
        Assert.All(_provider.Records, record => Assert.Equal("password=[REDACTED_PASSWORD]", record.Message));
        Assert.False(harness.Logger("Quiet.Child").IsEnabled(LogLevel.Debug));
        Assert.IsNotType<RedactingLoggerFactory>(RedactingLoggers.Unwrap(harness.Factory));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Dispose_OfTheContainer_DisposesTheProviderOnce(string order)
    {
        using (var harness = Create(order))
        {
            harness.Logger().LogInformation("x");
        }

        Assert.Equal(1, _provider.Disposals);
    }

    [Fact]
    public void AddSensitiveDataRedaction_FactoryOfAnotherKind_IsDecorated()
    {
        using var instance = LoggerFactory.Create(logging => logging.AddProvider(_provider));
        using var byInstance = new LogHarness(logging => Use(logging, ServiceDescriptor.Singleton<ILoggerFactory>(instance)));
        using var byFunction = new LogHarness(logging => Use(logging, ServiceDescriptor.Singleton<ILoggerFactory>(_ => LoggerFactory.Create(inner => inner.AddProvider(_provider)))));

        byInstance.Logger().LogInformation("password=abc");
        byFunction.Logger().LogInformation("password=abc");

        Assert.Equal(2, _provider.Records.Count(record => record.Message == "password=[REDACTED_PASSWORD]"));
    }

    [Fact]
    public void AddSensitiveDataRedaction_ConfiguredTwice_UsesBothConfigurations()
    {
        var scanner = new SensitiveDataScanner(new() { ReplaceWholeMatch = true, CustomPatternTimeout = TimeSpan.FromSeconds(60) });
        using var harness = new LogHarness(logging => logging
            .AddProvider(_provider)
            .AddSensitiveDataRedaction(options => options.Scanner = scanner)
            .AddSensitiveDataRedaction(options => options.Scanner.AddPattern("badge", "badge [0-9]+")));

        harness.Logger().LogInformation("password=abc badge 7");

        Assert.Equal("[REDACTED_PASSWORD] [REDACTED_BADGE]", _provider.Last.Message);
        Assert.DoesNotContain("badge", SensitiveDataScanner.Default.Patterns);
    }

    [Fact]
    public async Task HttpClientsOwnRecords_OfTheFactory_AreRedacted()
    {
        using var harness = new LogHarness(
            logging => logging.AddProvider(_provider).AddSensitiveDataRedaction(),
            services => services.AddHttpClient("api").RedactLoggedHeaders(_ => false).ConfigurePrimaryHttpMessageHandler(() => new AnswerHandler()));
        using var client = harness.Services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://u:hunter2@host.invalid/x?token=hunter2");
        request.Headers.Add("X-Api-Key", "hunter2");
        request.Headers.Add("Cookie", "session=hunter2");

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains(_provider.Records, record => record.Message.Contains("[REDACTED_COOKIE]", StringComparison.Ordinal));
        Assert.DoesNotContain("hunter2", string.Join('\n', _provider.Records.Select(Everything).Concat(_provider.Scopes.Select(scope => Everything(scope)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrap_AnythingTwice_IsOnce()
    {
        using var inner = LoggerFactory.Create(_ => { });
        using var factory = RedactingLoggers.Wrap(inner);
        var logger = factory.CreateLogger("a");

        Assert.Same(factory, RedactingLoggers.Wrap(factory));
        Assert.Same(logger, RedactingLoggers.Wrap(logger));
        Assert.Same(inner, RedactingLoggers.Unwrap(factory));
        Assert.Same(inner, RedactingLoggers.Unwrap(inner));
        Assert.IsNotType<RedactingLogger>(RedactingLoggers.Unwrap(logger));
        Assert.Same(NullLogger.Instance, RedactingLoggers.Wrap(NullLogger.Instance));
        Assert.Same(NullLoggerFactory.Instance, RedactingLoggers.Wrap(NullLoggerFactory.Instance));
    }

    private static string Everything(CapturedRecord record) => $"{record.Message} {Everything(record.State!)}";

    private static string Everything(object state) =>
        $"{state} {(state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(pair => $"{pair.Key}={pair.Value}")) : "")}";

    private static void Use(ILoggingBuilder logging, ServiceDescriptor factory)
    {
        logging.Services.Add(factory);
        logging.AddSensitiveDataRedaction();
    }

    private LogHarness Create(string order) => order switch
    {
        "before" => new LogHarness(logging => AddFilters(logging.AddSensitiveDataRedaction())),
        "after" => new LogHarness(logging => AddFilters(logging).AddSensitiveDataRedaction()),
        "twice" => new LogHarness(logging => AddFilters(logging.AddSensitiveDataRedaction()).AddSensitiveDataRedaction()),
        _ => new LogHarness(logging => logging.AddSensitiveDataRedaction(), services => services.AddLogging(logging => AddFilters(logging))),
    };

    private ILoggingBuilder AddFilters(ILoggingBuilder logging)
    {
        // Made by the container, so that it is the container's to dispose.
        logging.Services.AddSingleton<ILoggerProvider>(_ => _provider);
        return logging.AddFilter<StateCapturingProvider>("Quiet", LogLevel.Warning);
    }

    private sealed class AnswerHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK);
            response.Headers.Add("Set-Cookie", "session=hunter2; Path=/");
            return Task.FromResult(response);
        }
    }
}
