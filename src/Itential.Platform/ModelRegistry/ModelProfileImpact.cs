using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The agents that a change of a model profile reaches.</summary>
public sealed record ModelProfileImpact
{
    /// <summary>The agents.</summary>
    public IReadOnlyList<AffectedAgent>? AffectedAgents { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
