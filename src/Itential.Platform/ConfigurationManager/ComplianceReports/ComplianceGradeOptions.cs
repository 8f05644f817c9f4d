using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>How reports are graded.</summary>
public sealed record ComplianceGradeOptions
{
    /// <summary>How much each broken line counts.</summary>
    /// <value>Default: the server's.</value>
    public ComplianceWeights? Weights { get; init; }

    /// <summary>Which grade a score gets; no source tells its form.</summary>
    /// <value>Default: the server's.</value>
    public JsonObject? Benchmarks { get; init; }
}
