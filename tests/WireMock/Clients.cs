using Itential.Gateway;
using Itential.Platform;

namespace WireMock;

/// <summary>Clients with the credentials that the stubs know.</summary>
internal static class Clients
{
    public const string Password = "stub-password";
    public const string ClientSecret = "stub-client-secret";

    /// <summary>A Platform client that signs in by OAuth.</summary>
    public static PlatformClient OAuth(Uri address, Action<PlatformOptions>? configure = null)
    {
        var options = new PlatformOptions { BaseAddress = address, ClientId = "stub-client", ClientSecret = ClientSecret };
        configure?.Invoke(options);
        return PlatformClient.Create(options);
    }

    /// <summary>A Platform client that signs in with user and password.</summary>
    public static PlatformClient User(Uri address, Action<PlatformOptions>? configure = null)
    {
        var options = new PlatformOptions { BaseAddress = address, User = "operator", Password = Password };
        configure?.Invoke(options);
        return PlatformClient.Create(options);
    }

    /// <summary>A Gateway client.</summary>
    public static GatewayClient Gateway(Uri address, Action<GatewayOptions>? configure = null)
    {
        var options = new GatewayOptions { BaseAddress = address, User = "operator", Password = Password };
        configure?.Invoke(options);
        return GatewayClient.Create(options);
    }
}
