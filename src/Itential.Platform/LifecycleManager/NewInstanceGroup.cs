using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A group of instances to be made.</summary>
public sealed record NewInstanceGroup
{
    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>How it gets its instances.</summary>
    public required InstanceGroupType Type { get; init; }

    /// <summary>The ids of the instances of a manual group.</summary>
    public IReadOnlyList<string>? Instances { get; init; }

    /// <summary>What finds the instances of a dynamic group.</summary>
    public JsonObject? Filter { get; init; }
}
