namespace Itential.Platform;

/// <summary>The fields that lists of service health are filtered and sorted by.</summary>
public static class ServiceHealthFields
{
    /// <summary>The name of the application or adapter.</summary>
    public static Field<ServiceHealth, string> Id { get; } = new("id");

    /// <summary>Whether it runs.</summary>
    public static Field<ServiceHealth, ServiceState> State { get; } = new("state");

    /// <summary>The package that it comes from.</summary>
    public static Field<ServiceHealth, string> PackageId { get; } = new("package_id");

    /// <summary>The version of the package.</summary>
    public static Field<ServiceHealth, string> Version { get; } = new("version");
}
