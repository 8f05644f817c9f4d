using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A view of the user interface that rights can be given to.</summary>
public sealed record AuthorizationView
{
    /// <summary>The application that has the view.</summary>
    public string? Provenance { get; init; }

    /// <summary>The path of the view.</summary>
    public string? Path { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
