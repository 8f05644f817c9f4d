namespace Itential.Platform;

/// <summary>The fields that lists of instances are filtered and sorted by.</summary>
public static class ResourceInstanceFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<ResourceInstance, string> Id { get; } = new("_id");

    /// <summary>The name of the instance.</summary>
    public static Field<ResourceInstance, string> Name { get; } = new("name");

    /// <summary>What the instance is for.</summary>
    public static Field<ResourceInstance, string> Description { get; } = new("description");

    /// <summary>Where the instance stands in its life.</summary>
    public static Field<ResourceInstance, ResourceInstanceState> StateId { get; } = new("stateId");

    /// <summary>Where the execution of the last action stands.</summary>
    public static Field<ResourceInstance, ActionExecutionStatus> LastActionStatus { get; } = new("lastAction.status");

    /// <summary>When the instance was made.</summary>
    public static Field<ResourceInstance, DateTimeOffset> Created { get; } = new("created");

    /// <summary>When the instance last changed.</summary>
    public static Field<ResourceInstance, DateTimeOffset> LastUpdated { get; } = new("lastUpdated");
}
