namespace Itential.Platform;

/// <summary>The fields that lists of accounts are filtered and sorted by.</summary>
public static class AccountFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<Account, string> Id { get; } = new("_id");

    /// <summary>The name that it signs in with.</summary>
    public static Field<Account, string> Username { get; } = new("username");

    /// <summary>The first name of the person.</summary>
    public static Field<Account, string> FirstName { get; } = new("firstname");

    /// <summary>The mail address of the person.</summary>
    public static Field<Account, string> Email { get; } = new("email");

    /// <summary>Where the account comes from.</summary>
    public static Field<Account, string> Provenance { get; } = new("provenance");
}
