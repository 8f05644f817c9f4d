using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What to change of a group of devices; what is null stays as it is.</summary>
/// <remarks>A server of 6.5.2 takes the members bare. Another client wraps them in <see cref="Details"/>.</remarks>
public sealed record DeviceGroupUpdate
{
    /// <summary>The new name.</summary>
    public string? Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>The names of all its devices.</summary>
    public IReadOnlyList<string>? Devices { get; init; }

    /// <summary>The user groups that may read and write it.</summary>
    public JsonObject? Gbac { get; init; }

    /// <summary>The same members once more inside, for a server that looks for them there; leave the others null then.</summary>
    public DeviceGroupUpdate? Details { get; init; }
}
