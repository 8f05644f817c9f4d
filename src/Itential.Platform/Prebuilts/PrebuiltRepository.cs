using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where the source of a prebuilt is.</summary>
public sealed record PrebuiltRepository
{
    /// <summary>The kind of repository.</summary>
    public string? Type { get; init; }

    /// <summary>The server of the repository.</summary>
    public string? Hostname { get; init; }

    /// <summary>The path of the repository on its server.</summary>
    public string? Path { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
