using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An application or adapter that has tasks.</summary>
public sealed record TaskProvider
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Either <c>Application</c> or <c>Adapter</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
