using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the package of a prebuilt holds.</summary>
public sealed record PrebuiltManifest
{
    /// <summary>The name of the bundle.</summary>
    public string? BundleName { get; init; }

    /// <summary>The fingerprint of the bundle.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>When the bundle was made, as the number that the server keeps.</summary>
    public long? CreatedEpoch { get; init; }

    /// <summary>The files of the bundle.</summary>
    public IReadOnlyList<PrebuiltArtifact>? Artifacts { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
