using Microsoft.AspNetCore.Http;
using TestKit;

namespace Otumat.Tool.Tests;

/// <summary>An author's server that says yes to everything unless told otherwise.</summary>
internal sealed class UsageServer : IAsyncDisposable
{
    public const string Token = "POST /auth/token";
    public const string Event = "POST /api/usage-event";
    public const string Revoke = "POST /auth/revoke";
    private const string AccessToken = "access-token-of-the-test";

    private readonly RecordingServer _server;

    private UsageServer(RecordingServer server)
    {
        _server = server;
        _server[Token] = Replies.Json($$"""{"access_token":"{{AccessToken}}","token_type":"Bearer","expires_in":3600,"refresh_token":"refresh-token-of-the-test","scope":"usage"}""");
        _server[Event] = Replies.Json("""{"accepted":1,"duplicates":0}""");
        _server["POST /auth/device"] = Replies.Json($$"""{"device_code":"secret-device-code","user_code":"BCDF-GHJK","verification_uri":"{{Host}}/device","expires_in":600,"interval":1}""");
    }

    public string Host => _server.BaseAddress.GetLeftPart(UriPartial.Authority);

    public RequestDelegate this[string route]
    {
        set => _server[route] = value;
    }

    public static async Task<UsageServer> StartAsync() => new(await RecordingServer.StartAsync());

    public IReadOnlyList<RecordedRequest> RequestsTo(string route) => _server.RequestsTo(route);

    public IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
