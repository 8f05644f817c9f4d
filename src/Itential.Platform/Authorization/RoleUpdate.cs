namespace Itential.Platform;

/// <summary>The members of a role to change; those that are null stay as they are.</summary>
public sealed record RoleUpdate
{
    /// <summary>The name of the role.</summary>
    public string? Name { get; init; }

    /// <summary>What the role is for.</summary>
    public string? Description { get; init; }

    /// <summary>The methods that it may call from then on.</summary>
    public IReadOnlyList<AllowedMethod>? AllowedMethods { get; init; }

    /// <summary>The views that it may open from then on.</summary>
    public IReadOnlyList<AuthorizationView>? AllowedViews { get; init; }
}
