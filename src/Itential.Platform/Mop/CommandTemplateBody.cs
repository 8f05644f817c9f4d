namespace Itential.Platform;

/// <summary>A command template to be made or changed, as the server wants it wrapped.</summary>
/// <param name="Mop">The template.</param>
public sealed record CommandTemplateBody(CommandTemplate Mop)
{
    /// <summary>Wraps a template.</summary>
    /// <param name="template">The template.</param>
    public static implicit operator CommandTemplateBody(CommandTemplate template) => new(template);
}
