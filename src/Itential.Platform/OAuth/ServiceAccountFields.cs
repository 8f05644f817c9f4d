namespace Itential.Platform;

/// <summary>The fields that lists of service accounts are sorted by.</summary>
public static class ServiceAccountFields
{
    /// <summary>The id that the program signs in with; sort by it for stable paging.</summary>
    public static Field<ServiceAccount, string> ClientId { get; } = new("client_id");

    /// <summary>The name of the account.</summary>
    public static Field<ServiceAccount, string> Name { get; } = new("name");

    /// <summary>What it is for.</summary>
    public static Field<ServiceAccount, string> Description { get; } = new("description");
}
