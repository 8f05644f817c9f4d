namespace Itential.Platform;

/// <summary>What to change of a template.</summary>
public sealed record DeviceTemplateUpdate
{
    /// <summary>The id of the template.</summary>
    public required string Id { get; init; }

    /// <summary>The members to change.</summary>
    public required DeviceTemplateChanges Data { get; init; }

    /// <summary>What the template is for; null leaves it as it is.</summary>
    public DeviceTemplateOptions? Options { get; init; }
}
