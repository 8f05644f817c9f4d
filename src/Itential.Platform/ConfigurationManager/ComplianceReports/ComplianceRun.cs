using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the start of a check.</summary>
public sealed record ComplianceRun
{
    /// <summary>The id of the reports, which <see cref="IComplianceReportsApi.GetComplianceReportsByBatchAsync"/> takes.</summary>
    public string? BatchId { get; init; }

    /// <summary>What became of the request: a number such as 202, or a text.</summary>
    public JsonElement? Status { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
