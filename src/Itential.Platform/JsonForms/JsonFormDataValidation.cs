using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether data fits a schema.</summary>
public sealed record JsonFormDataValidation
{
    /// <summary>Whether it fits.</summary>
    public bool? Valid { get; init; }

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<string>? Errors { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
