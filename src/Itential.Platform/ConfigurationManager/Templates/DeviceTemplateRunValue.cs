using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One answer of an adapter that applied a template.</summary>
public sealed record DeviceTemplateRunValue
{
    /// <summary>The answer; no source tells its form.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
