using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The package of a prebuilt, as it is exported and installed.</summary>
public sealed record PrebuiltPackage
{
    /// <summary>What the package is.</summary>
    public PrebuiltMetadata? Metadata { get; init; }

    /// <summary>What the package holds.</summary>
    public PrebuiltManifest? Manifest { get; init; }

    /// <summary>The things to install.</summary>
    public IReadOnlyList<PrebuiltBundle>? Bundles { get; init; }

    /// <summary>What there is to read about it.</summary>
    public string? Readme { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
