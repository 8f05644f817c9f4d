using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>A Galaxy server, and how to sign in to it.</summary>
public sealed record CollectionServer
{
    /// <summary>The address of the server.</summary>
    public string? Url { get; init; }

    /// <summary>The address that gives tokens.</summary>
    [JsonPropertyName("auth_url")]
    public string? AuthUrl { get; init; }

    /// <summary>The name of the user.</summary>
    public string? Username { get; init; }

    /// <summary>The password of the user.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Password { get; init; }

    /// <summary>The token of the user.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Token { get; init; }
}
