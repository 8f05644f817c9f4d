using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A model that a provider has.</summary>
public sealed record ProviderModel
{
    /// <summary>The id of the model.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the model.</summary>
    public string? Name { get; init; }

    /// <summary>Whether agents may use it.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Where the model stands.</summary>
    public string? Status { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
