using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The ids of certificates that were added.</summary>
public sealed record UpsertedCertificates
{
    /// <summary>The ids by their place in the request, from <c>0</c>.</summary>
    public IReadOnlyDictionary<string, string>? UpsertedIds { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
