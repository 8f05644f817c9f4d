using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A method that a role may call.</summary>
public sealed record AllowedMethod
{
    /// <summary>The name of the method.</summary>
    public string? Name { get; init; }

    /// <summary>The application or adapter that has the method.</summary>
    public string? Provenance { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
