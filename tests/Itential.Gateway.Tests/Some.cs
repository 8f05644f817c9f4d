using Itential.Gateway;
using TestKit;

namespace Itential.Gateway.Tests;

/// <summary>Options and servers for tests.</summary>
internal static class Some
{
    public const string Login = "POST /api/v2.0/login";
    public const string User = "admin@itential";
    public const string Password = "p4ss-\u00fcmlaut&=+word";
    public const string Token = "gateway-token-value";

    public static GatewayOptions Options(Uri address) => new() { BaseAddress = address, User = User, Password = Password };

    /// <summary>A server that accepts any login by token.</summary>
    public static async Task<RecordingServer> ServerAsync()
    {
        var server = await RecordingServer.StartAsync();
        server[Login] = Replies.Json($$"""{"token":"{{Token}}"}""");
        return server;
    }
}
