namespace Otumat.Collector;

/// <summary>Somebody who may sign in, with the hash that the command hash-password prints.</summary>
internal sealed record UserConfiguration
{
    public required string Name { get; init; }

    public required string PasswordHash { get; init; }

    public override string ToString() => Name;
}
