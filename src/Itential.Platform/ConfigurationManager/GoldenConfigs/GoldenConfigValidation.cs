using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a check of a document found.</summary>
public sealed record GoldenConfigValidation
{
    /// <summary>What became of the check.</summary>
    public string? Status { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>What was found; no source tells its form.</summary>
    public JsonObject? Result { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
