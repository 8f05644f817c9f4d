using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What an analytic template compares.</summary>
public sealed record AnalyticTemplateRun
{
    /// <summary>The result of a command template before the change.</summary>
    public required CommandTemplateResult Pre { get; init; }

    /// <summary>The result of the command template after the change.</summary>
    public required CommandTemplateResult Post { get; init; }

    /// <summary>The name of the analytic template.</summary>
    [JsonPropertyName("analytic_template_name")]
    public required string AnalyticTemplateName { get; init; }

    /// <summary>The values of the variables in the template.</summary>
    /// <value>Default: none.</value>
    public JsonObject Variables { get; init; } = [];
}
