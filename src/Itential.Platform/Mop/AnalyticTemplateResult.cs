using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a run of an analytic template came out.</summary>
public sealed record AnalyticTemplateResult
{
    /// <summary>The comparison; the server may leave it out.</summary>
    [JsonPropertyName("analytic_result")]
    public AnalyticComparison? AnalyticResult { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
