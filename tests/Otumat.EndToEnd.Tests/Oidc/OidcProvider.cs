using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using TestKit;

namespace Otumat.EndToEnd.Tests.Oidc;

/// <summary>npm's oidc-provider on a loopback port: an authorization server that nobody here wrote, and a route that takes events.</summary>
internal sealed class OidcProvider : IDisposable
{
    private const string Ready = "READY ";

    private readonly ChildProcess _process;
    private readonly HttpClient _http;

    private OidcProvider(ChildProcess process, Uri address)
    {
        _process = process;
        Address = address;
        _http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    /// <summary>Starts the server.</summary>
    /// <param name="accessTokenSeconds">How long access tokens are good for. Libraries refresh a while before the end.</param>
    /// <param name="ct">Cancels the start.</param>
    public static async Task<OidcProvider> StartAsync(int accessTokenSeconds, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Limits.Start);
        await OidcInstallation.EnsureAsync(limit.Token);
        var settings = JsonSerializer.Serialize(new { accessTokenSeconds });
        var process = ChildProcess.Start(new ProcessStartInfo("node", ["provider.mjs", settings]) { WorkingDirectory = OidcInstallation.Folder });
        try
        {
            var line = await process.LineAsync(text => text.StartsWith(Ready, StringComparison.Ordinal), limit.Token);
            var port = int.Parse(line.AsSpan(Ready.Length), CultureInfo.InvariantCulture);
            return new OidcProvider(process, new Uri($"http://127.0.0.1:{port}"));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    public async Task<OidcState> StateAsync(CancellationToken ct) =>
        await _http.GetFromJsonAsync<OidcState>("/test/state", ct) ?? throw new InvalidOperationException("The authorization server told no state.");

    /// <summary>Makes every access token invalid, as if its time were over. Refresh tokens stay good.</summary>
    public async Task ExpireAccessTokensAsync(CancellationToken ct)
    {
        using var response = await _http.PostAsync(new Uri("/test/expire-access-tokens", UriKind.Relative), content: null, ct);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        _http.Dispose();
        _process.Dispose();
    }
}
