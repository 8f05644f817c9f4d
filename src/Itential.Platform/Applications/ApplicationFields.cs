namespace Itential.Platform;

/// <summary>The fields that lists of applications are filtered and sorted by.</summary>
public static class ApplicationFields
{
    /// <summary>The name of the application.</summary>
    public static Field<Application, string> Name { get; } = new("name");

    /// <summary>The package of the application.</summary>
    public static Field<Application, string> Model { get; } = new("model");

    /// <summary>The type, which is always <c>Application</c>.</summary>
    public static Field<Application, string> Type { get; } = new("type");
}
