using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using Itential.Refit.Tests.Calls;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Refit.Tests.Observation;

[Collection(nameof(ProcessWideCollection))]
public sealed class FacadeDefaultTests : IDisposable
{
    private readonly CapturingLog _facade = new();

    public FacadeDefaultTests() => ItentialLog.LoggerFactory = _facade;

    public void Dispose() => ItentialLog.LoggerFactory = null;

    [Fact]
    public async Task Client_WithoutAFactory_WritesThroughTheFacade()
    {
        var time = new ManualTimeProvider();
        var secret = Guid.NewGuid().ToString("n");
        using var sessions = new SessionManager(Authenticator.Token(AnswerHandler.Origin, secret), new SessionOptions { TimeProvider = time });
        using var http = new HttpClient(new AuthenticationHandler(sessions, new AnswerHandler((_, _) => AnswerHandler.Json("{}")))) { BaseAddress = AnswerHandler.Origin };

        await RestService.For<IWatchedApi>(http, new RefitSettings { TimeProvider = time }).GetAsync("1");

        Assert.Equal(
            ["Logging in at http://jobs.test:3000.", "Logged in at http://jobs.test:3000 in 0.000 s.", "GET /jobs/{id} -> 200 (0.00ms)"],
            _facade.Records.Where(record => record.Level > LogLevel.Trace).Select(record => record.Text));
        Assert.DoesNotContain(secret, _facade.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Client_OfAContainer_WritesToItsFactoryUnlessTheSettingsNameOne(bool own)
    {
        var (containers, settings) = (new CapturingLog(), new CapturingLog());
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(containers);
        services.AddRefitClient<IWatchedApi>(own ? new RefitSettings { LoggerFactory = settings } : null)
            .ConfigureHttpClient(http => http.BaseAddress = AnswerHandler.Origin)
            .ConfigurePrimaryHttpMessageHandler(() => new AnswerHandler((_, _) => AnswerHandler.Json("{}")));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IWatchedApi>().GetAsync("1");

        Assert.StartsWith("GET /jobs/{id} -> 200 (", Assert.Single((own ? settings : containers).TextsOf("Itential.Refit.Requests")), StringComparison.Ordinal);
        Assert.Empty((own ? containers : settings).TextsOf("Itential.Refit.Requests"));
        Assert.Empty(_facade.Records);
    }

    [Fact]
    public async Task Records_OfTheSdk_AreRedacted()
    {
        var password = Guid.NewGuid().ToString("n");
        using var known = KnownSecrets.Add(password);
        var settings = new RefitSettings();
        (settings.RequestLogging.IncludeQuery, settings.RequestLogging.IncludeBodies, settings.RequestLogging.IncludeHeaders) = (true, true, true);
        var api = RestService.For<IWatchedApi>(AnswerHandler.Client((_, _) => AnswerHandler.Json($$"""{"name":"{{password}}"}""")), settings);

        await api.GetAsync("1", password);
        await api.PostAsync(new Device(password, 1));

        Assert.Contains("[REDACTED_KNOWN_SECRET]", _facade.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain(password, _facade.AllText, StringComparison.Ordinal);
    }
}
