namespace Itential.Platform;

/// <summary>A template to be made.</summary>
/// <param name="Template">What the template is made of.</param>
public sealed record NewStudioTemplate(StudioTemplateContent Template)
{
    /// <summary>Makes a template of this.</summary>
    /// <param name="content">What the template is made of.</param>
    public static implicit operator NewStudioTemplate(StudioTemplateContent content) => new(content);

    /// <summary>Makes a template that was read; its id and stamps are not sent.</summary>
    /// <param name="template">The template.</param>
    public static implicit operator NewStudioTemplate(StudioTemplate template) => new(StudioTemplateContent.From(template));
}
