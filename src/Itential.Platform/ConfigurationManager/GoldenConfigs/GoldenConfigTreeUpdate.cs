using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What to change of a golden configuration.</summary>
public sealed record GoldenConfigTreeUpdate
{
    /// <summary>The new name; null leaves it as it is.</summary>
    public string? Name { get; init; }

    /// <summary>Further members to change; no source lists them.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
