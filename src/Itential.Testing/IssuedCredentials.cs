namespace Itential.Testing;

/// <summary>Where the answer to a login with user and password carries the session.</summary>
[Flags]
public enum IssuedCredentials
{
    /// <summary>Nowhere: the login is accepted, and its answer holds nothing to go on with.</summary>
    None = 0,

    /// <summary>In a <c>Set-Cookie</c> header.</summary>
    Cookie = 1,

    /// <summary>In the body: Platform answers the bare token as text, Gateway <c>{"token": …}</c>.</summary>
    Token = 2,

    /// <summary>In both.</summary>
    Both = Cookie | Token,
}
