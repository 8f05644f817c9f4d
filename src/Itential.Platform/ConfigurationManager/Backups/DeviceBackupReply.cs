using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the backup of a device.</summary>
public sealed record DeviceBackupReply
{
    /// <summary>The id of the backup.</summary>
    public string? Id { get; init; }

    /// <summary>What became of the request.</summary>
    public string? Status { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
