namespace Itential.Platform;

/// <summary>The members of a service account to change; those that are null stay as they are.</summary>
public sealed record ServiceAccountUpdate
{
    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is kept from signing in.</summary>
    public bool? Inactive { get; init; }
}
