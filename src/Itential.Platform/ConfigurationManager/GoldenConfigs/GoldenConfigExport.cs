using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A golden configuration as it travels between servers.</summary>
public sealed record GoldenConfigExport
{
    /// <summary>What became of the export. It is not sent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Status { get; init; }

    /// <summary>The trees, one for each version.</summary>
    public IReadOnlyList<GoldenConfigTree> Data { get; init => field = value ?? []; } = [];

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
