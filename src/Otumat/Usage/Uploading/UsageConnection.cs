using Itential.Refit;

namespace Otumat.Usage;

/// <summary>The client of the author's server. No cookie is kept and no redirect followed, so that a token goes nowhere else.</summary>
internal sealed class UsageConnection : IDisposable
{
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RequestLimit = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http;

    public UsageConnection(UsageAgentOptions options)
    {
        var handler = options.CreateHandler?.Invoke() ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = ConnectLimit };
        _http = new HttpClient(handler) { Timeout = RequestLimit, MaxResponseContentBufferSize = 1 << 20 };
        Server = RestService.For<IUsageServer>(_http);
        Routes = new UsageRoutes(options);
    }

    public IUsageServer Server { get; }

    public UsageRoutes Routes { get; }

    /// <summary>How long a request may take.</summary>
    public TimeSpan Limit => _http.Timeout;

    public void Dispose() => _http.Dispose();
}
