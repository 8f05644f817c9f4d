namespace Itential.Platform;

/// <summary>The body that a new account is sent in.</summary>
/// <param name="Account">The account.</param>
public sealed record NewAccountBody(NewAccount Account)
{
    /// <summary>Wraps an account.</summary>
    public static implicit operator NewAccountBody(NewAccount account) => new(account);
}
