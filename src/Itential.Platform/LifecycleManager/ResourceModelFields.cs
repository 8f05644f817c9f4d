namespace Itential.Platform;

/// <summary>The fields that lists of resource models are filtered and sorted by.</summary>
public static class ResourceModelFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<ResourceModel, string> Id { get; } = new("_id");

    /// <summary>The name of the model.</summary>
    public static Field<ResourceModel, string> Name { get; } = new("name");

    /// <summary>What the model is for.</summary>
    public static Field<ResourceModel, string> Description { get; } = new("description");

    /// <summary>When the model was made.</summary>
    public static Field<ResourceModel, DateTimeOffset> Created { get; } = new("created");

    /// <summary>When the model last changed.</summary>
    public static Field<ResourceModel, DateTimeOffset> LastUpdated { get; } = new("lastUpdated");
}
