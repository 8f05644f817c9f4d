namespace Itential.Platform;

/// <summary>The body that a name and a password are sent in.</summary>
/// <param name="User">The name and the password.</param>
public sealed record LoginBody(LoginUser User)
{
    /// <summary>Wraps a name and a password.</summary>
    public static implicit operator LoginBody(LoginUser user) => new(user);
}
