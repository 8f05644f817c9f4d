using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the server finds in a form.</summary>
public sealed record JsonFormCheck
{
    /// <summary>Whether the form can be used.</summary>
    public bool? IsValid { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<JsonFormFinding>? Errors { get; init; }

    /// <summary>What may be wrong with it.</summary>
    public IReadOnlyList<JsonFormFinding>? Warnings { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
