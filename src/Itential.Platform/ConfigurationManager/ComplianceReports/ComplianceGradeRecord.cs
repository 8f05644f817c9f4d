using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A report that was graded.</summary>
public sealed record ComplianceGradeRecord
{
    /// <summary>The name of the device.</summary>
    public string? DeviceName { get; init; }

    /// <summary>The id of the report.</summary>
    public string? ReportId { get; init; }

    /// <summary>The path of the node.</summary>
    public string? NodePath { get; init; }

    /// <summary>When the check was made.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>How good the configuration is.</summary>
    public double? Score { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
