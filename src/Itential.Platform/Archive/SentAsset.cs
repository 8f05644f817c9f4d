using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What the server made of an asset that was sent to it.</summary>
internal sealed record SentAsset
{
    /// <summary>The id by which the server's routes know it; null where it is not known.</summary>
    public string? Id { get; init; }

    /// <summary>The name that it has now; null where it is as it was sent.</summary>
    public string? Name { get; init; }

    /// <summary>What the server tells of it.</summary>
    public JsonObject? Asset { get; init; }

    /// <summary>What to look after.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Whether the asset stands beside the one that it was to replace.</summary>
    public bool IsBeside { get; init; }

    public static SentAsset From(JsonObject? asset, string id = "_id", string name = "name") =>
        new() { Asset = asset, Id = asset.Text(id), Name = asset.Text(name) };
}
