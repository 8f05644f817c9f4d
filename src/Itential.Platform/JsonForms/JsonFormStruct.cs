using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The fields of a form as they are laid out.</summary>
public sealed record JsonFormStruct
{
    /// <summary>The kind of the layout.</summary>
    public string? Type { get; init; }

    /// <summary>What the layout is for.</summary>
    public string? Description { get; init; }

    /// <summary>The fields in their order.</summary>
    public IReadOnlyList<JsonElement>? Items { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
