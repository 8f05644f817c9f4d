using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>A new password in place of a temporary one.</summary>
public sealed record GatewayPasswordReset
{
    /// <summary>The name of the user.</summary>
    public required string Username { get; init; }

    /// <summary>The e-mail address of the user.</summary>
    public required string Email { get; init; }

    /// <summary>The temporary password.</summary>
    [JsonPropertyName("temp_password")]
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret TemporaryPassword { get; init; }

    /// <summary>The password from now on.</summary>
    [JsonPropertyName("new_password")]
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret NewPassword { get; init; }

    /// <summary>The first question.</summary>
    [JsonPropertyName("security_ques1")]
    public required string Question1 { get; init; }

    /// <summary>The answer to the first question.</summary>
    [JsonPropertyName("security_ques1_ans")]
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret Answer1 { get; init; }

    /// <summary>The second question.</summary>
    [JsonPropertyName("security_ques2")]
    public required string Question2 { get; init; }

    /// <summary>The answer to the second question.</summary>
    [JsonPropertyName("security_ques2_ans")]
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret Answer2 { get; init; }
}
