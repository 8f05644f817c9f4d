using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The new address and names of an account.</summary>
/// <remarks>No source tells whether the gateway keeps what is left out; give all three.</remarks>
public sealed record GatewayAccountChange
{
    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("firstname")]
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("lastname")]
    public string? LastName { get; init; }
}
