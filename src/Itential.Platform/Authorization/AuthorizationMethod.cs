using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A method of the server that rights can be given to.</summary>
public sealed record AuthorizationMethod
{
    /// <summary>The application or adapter that has the method.</summary>
    public string? Provenance { get; init; }

    /// <summary>The name of the method.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it will be removed.</summary>
    public bool? Deprecated { get; init; }

    /// <summary>How it is called over HTTP.</summary>
    public MethodRoute? Route { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
