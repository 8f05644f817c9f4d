using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A node of a project's tree.</summary>
public sealed record ProjectFolder
{
    /// <summary>Its number in the project.</summary>
    public int? Iid { get; init; }

    /// <summary>Its name; only folders have one.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public ProjectNodeType? NodeType { get; init; }

    /// <summary>What is in it; only folders have it.</summary>
    public IReadOnlyList<ProjectFolder>? Children { get; init; }

    /// <summary>The tree as an import takes it: components have neither names nor children.</summary>
    internal static IReadOnlyList<ProjectFolder>? ForImport(IReadOnlyList<ProjectFolder>? nodes) =>
        nodes?.Select(node => node.NodeType == ProjectNodeType.Component ? node with { Name = null, Children = null } : node with { Children = ForImport(node.Children) }).ToList();

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
