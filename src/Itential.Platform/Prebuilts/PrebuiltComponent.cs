using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One thing that a prebuilt has installed.</summary>
public sealed record PrebuiltComponent
{
    /// <summary>The id of the thing.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the thing.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public string? Type { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
