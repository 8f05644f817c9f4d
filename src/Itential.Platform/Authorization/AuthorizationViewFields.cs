namespace Itential.Platform;

/// <summary>The fields that lists of views are sorted by.</summary>
public static class AuthorizationViewFields
{
    /// <summary>The application that has the view.</summary>
    public static Field<AuthorizationView, string> Provenance { get; } = new("provenance");

    /// <summary>The path of the view.</summary>
    public static Field<AuthorizationView, string> Path { get; } = new("path");
}
