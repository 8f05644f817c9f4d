using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What to set in a version of a golden configuration.</summary>
public sealed record GoldenConfigVersionUpdate
{
    /// <summary>The name of the version.</summary>
    public required string Name { get; init; }

    /// <summary>All variables of the version.</summary>
    public required JsonObject Variables { get; init; }
}
