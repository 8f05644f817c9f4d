using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>A user and the password.</summary>
public sealed record GatewayCredentials
{
    /// <summary>The name of the user.</summary>
    public required string Username { get; init; }

    /// <summary>The password.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret Password { get; init; }
}
