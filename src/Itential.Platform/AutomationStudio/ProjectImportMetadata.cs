using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What of a project could not be imported.</summary>
public sealed record ProjectImportMetadata
{
    /// <summary>The assets that could not be taken; empty when all were.</summary>
    public IReadOnlyList<JsonElement> FailedComponents { get; init => field = value ?? []; } = [];

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
