using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An installed prebuilt.</summary>
public sealed record Prebuilt
{
    /// <summary>The id of the prebuilt.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of its package.</summary>
    public string? Name { get; init; }

    /// <summary>The version of its package.</summary>
    public string? Version { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Who made it.</summary>
    public string? Author { get; init; }

    /// <summary>The licence that it is given under.</summary>
    public string? License { get; init; }

    /// <summary>The words that it is found by.</summary>
    public IReadOnlyList<string>? Keywords { get; init; }

    /// <summary>What it needs of the platform.</summary>
    [JsonPropertyName("IAPDependencies")]
    public JsonObject? IapDependencies { get; init; }

    /// <summary>Where its source is.</summary>
    public PrebuiltRepository? Repository { get; init; }

    /// <summary>What it has installed.</summary>
    public IReadOnlyList<PrebuiltComponent>? Components { get; init; }

    /// <summary>What its package holds.</summary>
    public PrebuiltManifest? Manifest { get; init; }

    /// <summary>Its installation. No source tells the form.</summary>
    public JsonElement? Installed { get; init; }

    /// <summary>Who installed it.</summary>
    public AccountReference? InstalledBy { get; init; }

    /// <summary>What there is to read about it.</summary>
    public string? Readme { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
