using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to a deletion in the configuration manager.</summary>
public sealed record ConfigurationDeletion
{
    /// <summary>What became of the request: <c>success</c>, or <c>conflict</c> where not all could be deleted.</summary>
    public string? Status { get; init; }

    /// <summary>How many were deleted.</summary>
    public long? Deleted { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
