namespace Itential.Gateway;

/// <summary>A group of users to be made.</summary>
public sealed record NewGatewayRbacGroup
{
    /// <summary>The name of the group.</summary>
    public required string Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>The names of the roles that it gives; at least one.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The names of its users.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string>? Users { get; init; }
}
