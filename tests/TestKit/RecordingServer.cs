using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace TestKit;

/// <summary>A real Kestrel on a loopback port that answers by route and keeps every request. Routes that nobody set answer <c>{}</c>.</summary>
public sealed class RecordingServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly WebApplication _app;

    private RecordingServer(IPAddress address, X509Certificate2? certificate, Action<ListenOptions>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(address, 0, endpoint =>
        {
            if (certificate is not null)
            {
                endpoint.UseHttps(certificate);
            }

            configure?.Invoke(endpoint);
        }));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri BaseAddress { get; private set; } = null!;

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>Sets or replaces the answer of a route such as <c>POST /login</c>.</summary>
    public RequestDelegate this[string route]
    {
        set => _answers[route] = value;
    }

    public static async Task<RecordingServer> StartAsync(IPAddress? address = null, X509Certificate2? certificate = null, Action<ListenOptions>? configure = null)
    {
        var server = new RecordingServer(address ?? IPAddress.Loopback, certificate, configure);
        await server._app.StartAsync();
        server.BaseAddress = new Uri(server._app.Urls.First());
        return server;
    }

    public IReadOnlyList<RecordedRequest> RequestsTo(string route) => [.. _requests.Where(request => request.Route == route)];

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var request = new RecordedRequest(context.Request.Method, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, headers, body);
        _requests.Enqueue(request);
        await _answers.GetValueOrDefault(request.Route, Replies.Json("{}"))(context);
    }
}
