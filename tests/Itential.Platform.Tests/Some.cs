using Itential.Platform;
using TestKit;

namespace Itential.Platform.Tests;

/// <summary>Options and servers for tests.</summary>
internal static class Some
{
    public const string User = "Jos\u00e9 \"Q\"";
    public const string Password = "p4ss-\u00fcmlaut&=+word";
    public const string ClientId = "the client";
    public const string ClientSecret = "s3cret&client=secret+";
    public const string SessionToken = "session-token-value";

    public static PlatformOptions UserOptions(Uri address) => new() { BaseAddress = address, User = User, Password = Password };

    public static PlatformOptions OAuthOptions(Uri address) => new() { BaseAddress = address, ClientId = ClientId, ClientSecret = ClientSecret };

    public static PlatformOptions TokenOptions(Uri address) => new() { BaseAddress = address, Token = SessionToken };

    /// <summary>A server that accepts any login by cookie.</summary>
    public static async Task<RecordingServer> ServerAsync()
    {
        var server = await RecordingServer.StartAsync();
        server["POST /login"] = Replies.Text(SessionToken, $"token={SessionToken}; Path=/; HttpOnly");
        server["POST /oauth/token"] = Replies.Json($$"""{"access_token":"{{SessionToken}}","token_type":"bearer","expires_in":3600}""");
        return server;
    }
}
