namespace Itential.Platform;

/// <summary>The fields that lists of prebuilts are filtered and sorted by.</summary>
public static class PrebuiltFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<Prebuilt, string> Id { get; } = new("_id");

    /// <summary>The name of the package.</summary>
    public static Field<Prebuilt, string> Name { get; } = new("name");

    /// <summary>The version of the package.</summary>
    public static Field<Prebuilt, string> Version { get; } = new("version");

    /// <summary>Who made it.</summary>
    public static Field<Prebuilt, string> Author { get; } = new("author");
}
