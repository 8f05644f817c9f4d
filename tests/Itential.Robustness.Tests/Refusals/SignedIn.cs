using Itential.Gateway;
using Itential.Platform;
using Itential.Refit.Connections;
using TestKit;

namespace Itential.Robustness.Tests.Refusals;

/// <summary>Clients with a password to lose.</summary>
internal static class SignedIn
{
    public const string Password = "the-password-to-lose";

    public static TheoryData<string> Products => ["Platform", "Platform by OAuth", "Gateway"];

    public static IApiClient To(string product, RecordingServer server) => product switch
    {
        "Platform" => PlatformClient.Create(Pointed(new PlatformOptions { User = "user", Password = Password }, server)),
        "Platform by OAuth" => PlatformClient.Create(Pointed(new PlatformOptions { ClientId = "id", ClientSecret = Password }, server)),
        _ => GatewayClient.Create(Pointed(new GatewayOptions { User = "user", Password = Password }, server)),
    };

    public static string LoginRoute(string product) => product switch
    {
        "Platform" => "POST /login",
        "Platform by OAuth" => "POST /oauth/token",
        _ => "POST /api/v2.0/login",
    };

    /// <summary>Lets the login succeed by whatever the product looks at.</summary>
    public static void Accept(RecordingServer server, string product) =>
        server[LoginRoute(product)] = Replies.Json("""{"token":"the-token-to-lose","access_token":"the-token-to-lose"}""");

    public static T Pointed<T>(T options, RecordingServer server)
        where T : ConnectionOptions
    {
        options.BaseAddress = server.BaseAddress;
        options.CertificateAuthorities = server.BaseAddress.Scheme == "https" ? [Certificates.Authority] : null;
        return options;
    }
}
