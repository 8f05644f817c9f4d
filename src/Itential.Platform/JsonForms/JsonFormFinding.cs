using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One thing that the server finds in a form.</summary>
public sealed record JsonFormFinding
{
    /// <summary>Where in the form it is.</summary>
    public string? Path { get; init; }

    /// <summary>What it is.</summary>
    public string? Message { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
