using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A word of a line.</summary>
public sealed record SpecWord
{
    /// <summary>How the word is compared.</summary>
    public SpecWordType? Type { get; init; }

    /// <summary>The text, the name of the variable or the pattern.</summary>
    public string? Value { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
