using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>An account that is to be added.</summary>
public sealed record NewGatewayAccount
{
    /// <summary>The name that it signs in with.</summary>
    public required string Username { get; init; }

    /// <summary>The password.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret Password { get; init; }

    /// <summary>The e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>The first name.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("firstname")]
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("lastname")]
    public string? LastName { get; init; }
}
