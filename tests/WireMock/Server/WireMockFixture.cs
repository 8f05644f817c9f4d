using System.Net;
using System.Security.Cryptography.X509Certificates;
using WireMock.Admin;

namespace WireMock.Server;

/// <summary>One WireMock for the assembly, on loopback ports of the system's choice, with the stubs of tests/stubs.</summary>
public sealed class WireMockFixture : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);

    private readonly string _root = Directory.CreateTempSubdirectory("wiremock-").FullName;
    private readonly ServerCertificate _certificate = ServerCertificate.Create();
    private readonly HttpClient _http = new();
    private WireMockProcess? _process;

    /// <summary>The plain address, without a trailing slash.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The address with TLS, whose certificate <see cref="Authority"/> signed.</summary>
    public Uri SecureAddress { get; private set; } = null!;

    public X509Certificate2 Authority => _certificate.Authority;

    public WireMockAdmin Admin { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        var java = WireMockInstallation.Java;
        var jar = await WireMockInstallation.JarAsync(Repository.WireMock, limit.Token);
        StubFolder.Assemble(Repository.Stubs, _root);
        var keyStore = Path.Combine(_root, "server.p12");
        var password = Guid.NewGuid().ToString("N");
        _certificate.Save(keyStore, password);

        _process = await WireMockProcess.StartAsync(java, jar, _root, keyStore, password, limit.Token);
        Address = new Uri($"http://127.0.0.1:{_process.Port}");
        SecureAddress = new Uri($"https://127.0.0.1:{_process.SecurePort}");
        _http.BaseAddress = Address;
        Admin = new WireMockAdmin(_http);
        await AwaitHealthAsync(limit.Token);
    }

    public ValueTask DisposeAsync()
    {
        _process?.Dispose();
        _http.Dispose();
        _certificate.Dispose();
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task AwaitHealthAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(PollInterval);
        while (await Admin.HealthAsync(cancellationToken) != HttpStatusCode.OK)
        {
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }
}
