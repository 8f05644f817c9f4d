using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the change of a template.</summary>
public sealed record DeviceTemplateUpdateReply
{
    /// <summary>What became of the request.</summary>
    public string? Status { get; init; }

    /// <summary>How many templates changed.</summary>
    public long? Updated { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
