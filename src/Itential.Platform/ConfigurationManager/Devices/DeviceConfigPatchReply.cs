using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What became of the changes of a configuration.</summary>
public sealed record DeviceConfigPatchReply
{
    /// <summary>What became of each change.</summary>
    public IReadOnlyList<DeviceConfigChangeResult> Response { get; init => field = value ?? []; } = [];

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
