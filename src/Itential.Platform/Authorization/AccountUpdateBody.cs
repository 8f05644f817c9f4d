namespace Itential.Platform;

/// <summary>The body that changes of an account are sent in.</summary>
/// <param name="Updates">The members to change.</param>
public sealed record AccountUpdateBody(AccountUpdate Updates)
{
    /// <summary>Wraps changes.</summary>
    public static implicit operator AccountUpdateBody(AccountUpdate updates) => new(updates);
}
