using System.Text.Json;

namespace Itential.Platform;

/// <summary>A template to be imported. A <see cref="CommandTemplate"/> or an <see cref="AnalyticTemplate"/> becomes one by itself.</summary>
/// <param name="Type">The kind of the template.</param>
/// <param name="Template">The template as it was exported.</param>
public sealed record MopTemplateImport(MopTemplateType Type, JsonElement Template)
{
    /// <summary>Makes an import of a command template.</summary>
    /// <param name="template">The template.</param>
    public static implicit operator MopTemplateImport(CommandTemplate template) =>
        new(MopTemplateType.Command, JsonSerializer.SerializeToElement(template, MopJson.Default.CommandTemplate));

    /// <summary>Makes an import of an analytic template.</summary>
    /// <param name="template">The template.</param>
    public static implicit operator MopTemplateImport(AnalyticTemplate template) =>
        new(MopTemplateType.Analytic, JsonSerializer.SerializeToElement(template, MopJson.Default.AnalyticTemplate));
}
