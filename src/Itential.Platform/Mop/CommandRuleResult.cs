using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a rule came out.</summary>
public sealed record CommandRuleResult
{
    /// <summary>The rule: a text or an object.</summary>
    public JsonElement? Rule { get; init; }

    /// <summary>How it was compared with the output.</summary>
    public CommandRuleKind? Eval { get; init; }

    /// <summary>How much a failure weighs: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public string? Severity { get; init; }

    /// <summary>Whether the rule passed.</summary>
    public bool? Result { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
