namespace Itential.Platform;

/// <summary>The fields that lists of methods are filtered and sorted by.</summary>
public static class AuthorizationMethodFields
{
    /// <summary>The application or adapter that has the method.</summary>
    public static Field<AuthorizationMethod, string> Provenance { get; } = new("provenance");

    /// <summary>The name of the method.</summary>
    public static Field<AuthorizationMethod, string> Name { get; } = new("name");
}
