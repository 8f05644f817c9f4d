namespace Itential.Platform;

/// <summary>An analytic template to be made or changed, as the server wants it wrapped.</summary>
/// <param name="Template">The template.</param>
public sealed record AnalyticTemplateBody(AnalyticTemplate Template)
{
    /// <summary>Wraps a template.</summary>
    /// <param name="template">The template.</param>
    public static implicit operator AnalyticTemplateBody(AnalyticTemplate template) => new(template);
}
