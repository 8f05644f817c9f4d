using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What tasks of a golden configuration are like; what is null is not looked at.</summary>
public sealed record ConfigurationTaskQueryOptions
{
    /// <summary>Members and their values; no source lists them.</summary>
    public JsonObject? Filter { get; init; }

    /// <summary>The path of their node, such as <c>base/DataCenter</c>.</summary>
    public string? NodePath { get; init; }
}
