using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The devices that got one grade.</summary>
public sealed record ComplianceGrade
{
    /// <summary>The grade.</summary>
    public string? Grade { get; init; }

    /// <summary>How many got it.</summary>
    public double? Total { get; init; }

    /// <summary>The names of the devices.</summary>
    public IReadOnlyList<string>? Devices { get; init; }

    /// <summary>The reports behind it.</summary>
    public IReadOnlyList<ComplianceGradeRecord>? Records { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
