namespace Itential.Platform;

/// <summary>A role to be made.</summary>
public sealed record NewRole
{
    /// <summary>The name of the role.</summary>
    public required string Name { get; init; }

    /// <summary>What the role is for. The server insists on it, but takes an empty one.</summary>
    /// <value>Default: empty.</value>
    public string Description { get; init; } = "";

    /// <summary>Where the role comes from; null takes the server's default.</summary>
    public string? Provenance { get; init; }

    /// <summary>The methods that it may call.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<AllowedMethod> AllowedMethods { get; init; } = [];

    /// <summary>The views that it may open.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<AuthorizationView> AllowedViews { get; init; } = [];
}
