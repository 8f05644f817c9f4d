using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the server finds in data for a form.</summary>
public sealed record JsonFormDataCheck
{
    /// <summary>200, or 404 where there is no such form; the answer's own status is a success in both cases.</summary>
    public int? Status { get; init; }

    /// <summary>Whether the data fits, and what does not.</summary>
    public JsonFormDataValidation? Validation { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
