using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A comparison of two values.</summary>
public sealed record Evaluation
{
    /// <summary>The first value.</summary>
    [JsonPropertyName("operand_1")]
    public JsonNode? Operand1 { get; init; }

    /// <summary>How they are compared.</summary>
    public required string Operator { get; init; }

    /// <summary>The second value.</summary>
    [JsonPropertyName("operand_2")]
    public JsonNode? Operand2 { get; init; }
}
