namespace Itential.Platform;

/// <summary>What a template is for.</summary>
public sealed record DeviceTemplateOptions
{
    /// <summary>The operating systems that it is for.</summary>
    public IReadOnlyList<string>? DeviceOSTypes { get; init; }
}
