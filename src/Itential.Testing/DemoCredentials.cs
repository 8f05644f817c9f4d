namespace Itential.Testing;

/// <summary>The credentials that the servers accept when their options name no others. They are public and protect nothing.</summary>
public static class DemoCredentials
{
    /// <summary>The user of <c>POST /login</c>.</summary>
    public const string User = "demo-user";

    /// <summary>The password of <see cref="User"/>.</summary>
    public const string Password = "demo-password";

    /// <summary>The client id of Platform's <c>POST /oauth/token</c>.</summary>
    public const string ClientId = "demo-client";

    /// <summary>The client secret of <see cref="ClientId"/>.</summary>
    public const string ClientSecret = "demo-client-secret";
}
