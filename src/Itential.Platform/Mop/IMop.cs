namespace Itential.Platform;

/// <summary>Command templates, analytic templates and commands on devices, resource by resource.</summary>
public interface IMop
{
    /// <summary>Command templates: commands for devices, and rules for their output.</summary>
    ICommandTemplatesApi CommandTemplates { get; }

    /// <summary>Analytic templates: comparisons of output before and after a change.</summary>
    IAnalyticTemplatesApi AnalyticTemplates { get; }

    /// <summary>Commands without a template.</summary>
    IMopCommandsApi Commands { get; }
}
