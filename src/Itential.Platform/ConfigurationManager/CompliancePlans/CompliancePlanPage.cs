using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A page of the compliance plans.</summary>
public sealed record CompliancePlanPage
{
    /// <summary>The plans.</summary>
    public IReadOnlyList<CompliancePlan> Plans { get; init => field = value ?? []; } = [];

    /// <summary>How many plans fit the search.</summary>
    public long? TotalCount { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
