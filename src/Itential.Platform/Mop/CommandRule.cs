using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A rule that the output of a command is held against.</summary>
public sealed record CommandRule
{
    /// <summary>The text or pattern to look for.</summary>
    public string? Rule { get; init; }

    /// <summary>How <see cref="Rule"/> is compared with the output.</summary>
    public CommandRuleKind? Eval { get; init; }

    /// <summary>How much a failure weighs: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public string? Severity { get; init; }

    /// <summary>The second side; only with <see cref="CommandRuleKind.Comparison"/>.</summary>
    public string? RuleB { get; init; }

    /// <summary>How the two sides are compared, such as <c>%</c>; only with <see cref="CommandRuleKind.Comparison"/>.</summary>
    public string? Evaluator { get; init; }

    /// <summary>The percentage of the comparison; only with <see cref="CommandRuleKind.Comparison"/>.</summary>
    public double? Percentage { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
