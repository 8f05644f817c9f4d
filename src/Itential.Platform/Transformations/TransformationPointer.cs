using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One end of a step: a place in the data.</summary>
public sealed record TransformationPointer
{
    /// <summary>The kind of the place.</summary>
    public string? Location { get; init; }

    /// <summary>What stands there. No source tells its JSON type.</summary>
    public JsonElement? Name { get; init; }

    /// <summary>The way to the value inside, such as <c>/</c>.</summary>
    public string? Ptr { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
