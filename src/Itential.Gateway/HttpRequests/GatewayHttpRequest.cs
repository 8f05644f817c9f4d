using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A request that the gateway is to make.</summary>
public sealed record GatewayHttpRequest
{
    /// <summary>The host that it goes to.</summary>
    public required string Host { get; init; }

    /// <summary>The HTTP method, such as <c>GET</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path on the host.</summary>
    public required string Endpoint { get; init; }

    /// <summary>Headers by name.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>The query by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject? Params { get; init; }

    /// <summary>The body.</summary>
    /// <value>Default: none.</value>
    public JsonNode? Data { get; init; }

    /// <summary>The user and the password for the host.</summary>
    /// <value>Default: none.</value>
    public GatewayHttpCredentials? Auth { get; init; }

    /// <summary>Cookies by name.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyDictionary<string, string>? Cookies { get; init; }

    /// <summary>The proxies by protocol.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyDictionary<string, string>? Proxies { get; init; }

    /// <summary>How long to wait.</summary>
    /// <value>Default: the gateway's.</value>
    public GatewayHttpTimeout? Timeout { get; init; }

    /// <summary>Whether the host's certificate is checked.</summary>
    /// <value>Default: true.</value>
    public bool? Verify { get; init; }

    /// <summary>Whether redirects are followed.</summary>
    /// <value>Default: true.</value>
    [JsonPropertyName("allow_redirects")]
    public bool? AllowRedirects { get; init; }
}
