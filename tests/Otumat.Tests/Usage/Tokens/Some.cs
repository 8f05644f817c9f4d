using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens;

/// <summary>Tokens and keys as the tests need them.</summary>
internal static class Some
{
    public const string AccessToken = "access-that-nobody-may-see";
    public const string RefreshToken = "refresh-that-nobody-may-see";

    public static readonly DateTimeOffset RenewAt = new(2026, 11, 30, 10, 0, 0, 123, TimeSpan.Zero);

    public static UsageTokens Tokens(string suffix = "") => new(AccessToken + suffix, RenewAt, RefreshToken + suffix, "usage");

    public static TokenKey Key(string home, string package = "datajoint", string host = "https://usage.example.com") => new(package, host, home);

    public static void AssertNoToken(string text)
    {
        Assert.DoesNotContain(AccessToken, text, StringComparison.Ordinal);
        Assert.DoesNotContain(RefreshToken, text, StringComparison.Ordinal);
    }
}
