using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A search whose members no source lists.</summary>
/// <param name="Payload">The search: group, mix of operating systems, tags, state of compliance and last run are told to be possible.</param>
public sealed record DeviceGroupPayload(JsonObject Payload)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="payload">The search.</param>
    public static implicit operator DeviceGroupPayload(JsonObject payload) => new(payload);
}
