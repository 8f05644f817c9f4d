using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The password of a user, and questions where they change too.</summary>
public sealed record GatewayPasswordUpdate
{
    /// <summary>The name of the user.</summary>
    public required string Username { get; init; }

    /// <summary>The e-mail address of the user.</summary>
    public required string Email { get; init; }

    /// <summary>The password from now on.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret Password { get; init; }

    /// <summary>The first question.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("security_ques1")]
    public string? Question1 { get; init; }

    /// <summary>The answer to the first question.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("security_ques1_ans")]
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Answer1 { get; init; }

    /// <summary>The second question.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("security_ques2")]
    public string? Question2 { get; init; }

    /// <summary>The answer to the second question.</summary>
    /// <value>Default: none.</value>
    [JsonPropertyName("security_ques2_ans")]
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Answer2 { get; init; }
}
