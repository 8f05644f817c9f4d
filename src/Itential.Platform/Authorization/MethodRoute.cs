using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a method of the server is called over HTTP.</summary>
public sealed record MethodRoute
{
    /// <summary>The path inside the application or adapter.</summary>
    public string? Path { get; init; }

    /// <summary>The path on the server.</summary>
    public string? FullPath { get; init; }

    /// <summary>The verb.</summary>
    public string? Verb { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
