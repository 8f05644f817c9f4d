using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The models that a provider has.</summary>
public sealed record ProviderModels
{
    /// <summary>Whether the provider answered.</summary>
    public bool? Success { get; init; }

    /// <summary>The models.</summary>
    public IReadOnlyList<ProviderModel>? Models { get; init; }

    /// <summary>When the provider was asked.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
