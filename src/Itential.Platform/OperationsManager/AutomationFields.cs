namespace Itential.Platform;

/// <summary>The fields that lists of automations are filtered and sorted by.</summary>
public static class AutomationFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<Automation, string> Id { get; } = new("_id");

    /// <summary>The name of the automation.</summary>
    public static Field<Automation, string> Name { get; } = new("name");

    /// <summary>What the automation is for.</summary>
    public static Field<Automation, string> Description { get; } = new("description");

    /// <summary>The name of what it starts.</summary>
    public static Field<Automation, string> ComponentName { get; } = new("componentName");

    /// <summary>What it starts.</summary>
    public static Field<Automation, AutomationComponentType> ComponentType { get; } = new("componentType");

    /// <summary>The id of what it starts.</summary>
    public static Field<Automation, string> ComponentId { get; } = new("componentId");
}
