namespace Itential.Platform;

/// <summary>What takes the place of a stored template.</summary>
/// <param name="Update">What the template is made of.</param>
public sealed record StudioTemplateUpdate(StudioTemplateContent Update)
{
    /// <summary>Stores a template of this.</summary>
    /// <param name="content">What the template is made of.</param>
    public static implicit operator StudioTemplateUpdate(StudioTemplateContent content) => new(content);

    /// <summary>Stores a template that was read; its id and stamps are not sent.</summary>
    /// <param name="template">The template.</param>
    public static implicit operator StudioTemplateUpdate(StudioTemplate template) => new(StudioTemplateContent.From(template));
}
