namespace Itential.Platform;

/// <summary>The fields that lists of transformations are filtered and sorted by.</summary>
public static class TransformationFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<Transformation, string> Id { get; } = new("_id");

    /// <summary>The name.</summary>
    public static Field<Transformation, string> Name { get; } = new("name");

    /// <summary>What it is for.</summary>
    public static Field<Transformation, string> Description { get; } = new("description");

    /// <summary>When it was made.</summary>
    public static Field<Transformation, DateTimeOffset> Created { get; } = new("created");

    /// <summary>When it last changed.</summary>
    public static Field<Transformation, DateTimeOffset> LastUpdated { get; } = new("lastUpdated");
}
