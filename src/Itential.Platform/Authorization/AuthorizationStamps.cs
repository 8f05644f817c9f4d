using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>When an account or group was made and changed.</summary>
/// <remarks>Null where the server keeps something that is no time.</remarks>
public sealed record AuthorizationStamps
{
    /// <summary>When it was made.</summary>
    [JsonConverter(typeof(LooseTimestampConverter))]
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was changed last.</summary>
    [JsonConverter(typeof(LooseTimestampConverter))]
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
