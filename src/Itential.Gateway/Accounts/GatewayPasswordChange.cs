using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>An old password and the new one.</summary>
public sealed record GatewayPasswordChange
{
    /// <summary>The password until now.</summary>
    [JsonPropertyName("old_password")]
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret OldPassword { get; init; }

    /// <summary>The password from now on.</summary>
    [JsonPropertyName("new_password")]
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret NewPassword { get; init; }
}
