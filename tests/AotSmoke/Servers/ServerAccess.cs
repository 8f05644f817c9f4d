using Itential.Diagnostics;
using Itential.Gateway;
using Itential.Platform;

namespace AotSmoke.Servers;

/// <summary>The servers of another process, and the ways to sign in to them.</summary>
internal sealed class ServerAccess
{
    private readonly string[] _values;

    private ServerAccess(string[] values) => _values = values;

    public static string[] Variables { get; } =
    [
        "ITENTIAL_PLATFORM_URL", "ITENTIAL_PLATFORM_USER", "ITENTIAL_PLATFORM_PASSWORD", "ITENTIAL_PLATFORM_CLIENT_ID", "ITENTIAL_PLATFORM_CLIENT_SECRET",
        "ITENTIAL_GATEWAY_URL", "ITENTIAL_GATEWAY_USER", "ITENTIAL_GATEWAY_PASSWORD",
    ];

    public Uri PlatformAddress => new(_values[0]);

    public string PlatformUser => _values[1];

    public Secret PlatformPassword => new(_values[2]);

    public string ClientId => _values[3];

    public Secret ClientSecret => new(_values[4]);

    public Uri GatewayAddress => new(_values[5]);

    public string GatewayUser => _values[6];

    public Secret GatewayPassword => new(_values[7]);

    /// <summary>Null when a variable is not set.</summary>
    public static ServerAccess? FromEnvironment()
    {
        var values = Array.ConvertAll(Variables, name => Environment.GetEnvironmentVariable(name) ?? "");
        return values.Contains("") ? null : new ServerAccess(values);
    }

    public PlatformClient OpenPlatform() => PlatformClient.Create(PlatformByClient());

    public GatewayClient OpenGateway() => GatewayClient.Create(GatewayByUser());

    public PlatformOptions PlatformByClient() => new() { BaseAddress = PlatformAddress, ClientId = ClientId, ClientSecret = ClientSecret };

    public PlatformOptions PlatformByUser() => new() { BaseAddress = PlatformAddress, User = PlatformUser, Password = PlatformPassword };

    public GatewayOptions GatewayByUser() => new() { BaseAddress = GatewayAddress, User = GatewayUser, Password = GatewayPassword };

    /// <summary>A token of the platform, got without the SDK.</summary>
    public async Task<Secret> GetTokenAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = ClientId,
            ["client_secret"] = ClientSecret.Reveal(),
        });
        using var reply = await http.PostAsync(new Uri(PlatformAddress, "/oauth/token"), form, cancellationToken);
        using var json = System.Text.Json.JsonDocument.Parse(await reply.Content.ReadAsStringAsync(cancellationToken));
        return new Secret(json.RootElement.GetProperty("access_token").GetString()!);
    }
}
