using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The security questions of a user, and the answers.</summary>
public sealed record GatewaySecurityQuestionsUpdate
{
    /// <summary>The name of the user.</summary>
    public required string Username { get; init; }

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
