using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the check of a configuration against a node of a golden configuration found. Lists leave members out.</summary>
public sealed record ComplianceReport
{
    /// <summary>The id, under either name that the server gives it.</summary>
    public string? Id { get => field ?? DocumentId; init; }

    /// <summary>The id where the server calls it <c>_id</c>.</summary>
    [JsonPropertyName("_id")]
    public string? DocumentId { get; init; }

    /// <summary>The id of the reports that were made together.</summary>
    public string? BatchId { get; init; }

    /// <summary>The id of the tree.</summary>
    public string? TreeId { get; init; }

    /// <summary>The name of the version.</summary>
    public string? Version { get; init; }

    /// <summary>The path of the node.</summary>
    public string? NodePath { get; init; }

    /// <summary>The kind of the device.</summary>
    public string? DeviceType { get; init; }

    /// <summary>The name of the device.</summary>
    public string? DeviceName { get; init; }

    /// <summary>The id of the node's specification.</summary>
    public string? SpecId { get; init; }

    /// <summary>The ids of the specifications of the nodes above.</summary>
    public IReadOnlyList<string>? InheritedSpecIds { get; init; }

    /// <summary>The values of the variables.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>When the check was made.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>How many lines were broken and kept.</summary>
    public ComplianceTotals? Totals { get; init; }

    /// <summary>The lines that were broken.</summary>
    public IReadOnlyList<ComplianceIssue>? Issues { get; init; }

    /// <summary>How good the configuration is; only gradings tell it.</summary>
    public double? Score { get; init; }

    /// <summary>The grade for that; only gradings tell it.</summary>
    public string? Grade { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
