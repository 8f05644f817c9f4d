using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Otumat.Tests.Usage;

/// <summary>An author's server that agrees at once, unless a test says otherwise. It rotates refresh tokens and knows each event once.</summary>
internal sealed class FakeUsageServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, string> _events = new(StringComparer.Ordinal);
    private RecordingServer _server = null!;
    private int _tokens;

    public string Host => _server.BaseAddress.GetLeftPart(UriPartial.Authority);

    public int AccessLifetime { get; set; } = 3600;

    /// <summary>The answer of the page; null answers with a code.</summary>
    public string? AuthorizationError { get; set; }

    /// <summary>What the device code's polls are answered before there are tokens.</summary>
    public Queue<string> DeviceErrors { get; } = new();

    /// <summary>Answers uploads instead of taking them; null takes them.</summary>
    public Func<JsonObject, int?>? RefuseEvents { get; set; }

    /// <summary>Answers the refreshing instead of giving tokens; null gives them.</summary>
    public Func<RequestDelegate?>? RefuseRefresh { get; set; }

    /// <summary>Is reached by an upload before it is answered.</summary>
    public Func<HttpContext, Task>? BeforeEvents { get; set; }

    /// <summary>Event ids and names that were taken.</summary>
    public IReadOnlyDictionary<string, string> Events => _events;

    public string ValidToken { get; private set; } = "";

    public IReadOnlyList<RecordedRequest> Uploads => _server.RequestsTo("POST /api/usage-event");

    public IReadOnlyList<RecordedRequest> TokenRequests => _server.RequestsTo("POST /auth/token");

    public IReadOnlyList<RecordedRequest> Revocations => _server.RequestsTo("POST /auth/revoke");

    public IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    public static async Task<FakeUsageServer> StartAsync()
    {
        var fake = new FakeUsageServer { _server = await RecordingServer.StartAsync() };
        fake._server["GET /user/usage-install"] = fake.AuthorizeAsync;
        fake._server["POST /auth/token"] = fake.TokensAsync;
        fake._server["POST /auth/device"] = context => context.Response.WriteAsJsonAsync(
            new { device_code = "device-secret", user_code = "BCDF-GHJK", verification_uri = $"{fake.Host}/device", verification_uri_complete = $"{fake.Host}/device?user_code=BCDF-GHJK", expires_in = 600, interval = 1 }, context.RequestAborted);
        fake._server["POST /api/usage-event"] = fake.EventsAsync;
        fake._server["POST /auth/revoke"] = Replies.Status(200);
        return fake;
    }

    /// <summary>Answers a route otherwise from now on.</summary>
    public void Answer(string route, RequestDelegate reply) => _server[route] = reply;

    /// <summary>Ends the current access token, as a server does that forgets.</summary>
    public void Forget() => ValidToken = "none";

    /// <summary>Visits a page as a browser does, following redirects.</summary>
    public static bool Visit(Uri address)
    {
        _ = Task.Run(async () =>
        {
            using var http = new HttpClient();
            using var page = await http.GetAsync(address);
        });
        return true;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task AuthorizeAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var answer = AuthorizationError is null ? "code=the-code" : $"error={AuthorizationError}";
        context.Response.Redirect($"{query["redirect_uri"]}?{answer}&state={Uri.EscapeDataString(query["state"].ToString())}");
        return Task.CompletedTask;
    }

    private Task TokensAsync(HttpContext context)
    {
        var form = TokenRequests[^1].Body;
        if (form.Contains("device_code=", StringComparison.Ordinal) && DeviceErrors.TryDequeue(out var error))
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsJsonAsync(new { error }, context.RequestAborted);
        }

        if (form.Contains("grant_type=refresh_token", StringComparison.Ordinal) && RefuseRefresh?.Invoke() is { } refusal)
        {
            return refusal(context);
        }

        var number = Interlocked.Increment(ref _tokens);
        ValidToken = $"access-{number}";
        return context.Response.WriteAsJsonAsync(new { access_token = ValidToken, token_type = "Bearer", expires_in = AccessLifetime, refresh_token = $"refresh-{number}", scope = "usage" }, context.RequestAborted);
    }

    private async Task EventsAsync(HttpContext context)
    {
        var body = JsonNode.Parse(Uploads[^1].Body)!.AsObject();
        if (BeforeEvents is { } before)
        {
            await before(context);
        }

        if (context.Request.Headers.Authorization != $"Bearer {ValidToken}")
        {
            context.Response.StatusCode = 401;
        }
        else if (RefuseEvents?.Invoke(body) is { } status)
        {
            context.Response.StatusCode = status;
        }
        else
        {
            foreach (var item in body["events"]?.AsArray() ?? [])
            {
                _events.TryAdd(item!["id"]!.GetValue<string>(), item["name"]!.GetValue<string>());
            }

            await context.Response.WriteAsJsonAsync(new { accepted = _events.Count }, context.RequestAborted);
        }
    }
}
