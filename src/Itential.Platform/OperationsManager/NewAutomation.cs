namespace Itential.Platform;

/// <summary>An automation to be made.</summary>
public sealed record NewAutomation
{
    /// <summary>The name of the automation.</summary>
    public required string Name { get; init; }

    /// <summary>What the automation is for.</summary>
    public string? Description { get; init; }

    /// <summary>What it starts.</summary>
    /// <value>Default: <see cref="AutomationComponentType.Workflow"/>.</value>
    public AutomationComponentType ComponentType { get; init; } = AutomationComponentType.Workflow;

    /// <summary>The id of what it starts.</summary>
    public string? ComponentId { get; init; }

    /// <summary>The name of what it starts.</summary>
    public string? ComponentName { get; init; }
}
