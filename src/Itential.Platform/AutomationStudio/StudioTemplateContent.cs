namespace Itential.Platform;

/// <summary>What a template is made of.</summary>
public sealed record StudioTemplateContent
{
    /// <summary>The name of the template.</summary>
    public required string Name { get; init; }

    /// <summary>The group that it is listed in.</summary>
    public required string Group { get; init; }

    /// <summary>What the template does.</summary>
    public required StudioTemplateType Type { get; init; }

    /// <summary>What the template is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>The command whose output it is for.</summary>
    public string Command { get; init; } = "";

    /// <summary>The template itself.</summary>
    public string Template { get; init; } = "";

    /// <summary>The text or data that it is tried with.</summary>
    public string Data { get; init; } = "";

    /// <summary>Takes what a stored template is made of.</summary>
    /// <param name="template">The template.</param>
    /// <exception cref="ArgumentException">The template has no type.</exception>
    public static StudioTemplateContent From(StudioTemplate template) => new()
    {
        Name = template.Name ?? "",
        Group = template.Group ?? "",
        Type = template.Type ?? throw new ArgumentException("The template does not say its type, which the server asks for.", nameof(template)),
        Description = template.Description ?? "",
        Command = template.Command ?? "",
        Template = template.Template ?? "",
        Data = template.Data ?? "",
    };
}
