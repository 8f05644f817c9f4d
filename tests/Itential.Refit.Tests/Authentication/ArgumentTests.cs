using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

/// <summary>A null where none may be is refused at once, by its name.</summary>
public sealed class ArgumentTests
{
    private static readonly Uri Origin = new("https://h.test");
    private static readonly Sharing.MemoryCache Cache = new(TimeProvider.System);

    public static TheoryData<string, Action> Nulls => new()
    {
        { "authenticator", () => new SessionManager(null!).Dispose() },
        { "sessions", () => new AuthenticationHandler(null!).Dispose() },
        { "sessions", () => new AuthenticationHandler(null!, new MemoryServer()).Dispose() },
        { "response", () => LoginReply.EnsureAccepted(null!, Origin) },
        { "response", () => LoginReply.ReadCookies(null!, Origin) },
        { "user", () => Authenticator.Basic(Origin, null!, "p") },
        { "password", () => Authenticator.Basic(Origin, "u", null!) },
        { "provider", () => Authenticator.TokenProvider(Origin, (Func<CancellationToken, Secret>)null!) },
        { "provider", () => Authenticator.TokenProvider(Origin, (Func<CancellationToken, Task<Secret>>)null!) },
        { "login", () => Authenticator.From(null!) },
        { "secrets", () => Authenticator.From((_, _) => Session.FromBearer(Origin, "t"), Origin, null, null!) },
        { "login", () => Authenticator.FromAsync(null!) },
        { "secrets", () => Authenticator.FromAsync((_, _) => Task.FromResult(Session.FromBearer(Origin, "t")), Origin, null, null!) },
        { "name", () => _ = new SessionCookie(null!, "v") },
        { "value", () => _ = new SessionCookie("n", null!) },
        { "token", () => Session.FromBearer(Origin, null!) },
        { "value", () => Session.FromAuthorization(Origin, null!) },
        { "cookies", () => Session.FromCookies(Origin, null!) },
        { "uri", () => Session.FromBearer(null!, "t") },
        { "client", () => HttpClientAuthenticationExtensions.Authenticate(null!, TestContext.Current.CancellationToken) },
        { "id", () => _ = new SharedSessionKey(null!, new byte[32]) },
        { "cache", () => _ = new SharedSessionStore(null!, new SharedSessionKey("k", new byte[32])) },
        { "key", () => _ = new SharedSessionStore(Cache, null!) },
        { "olderKeys", () => _ = new SharedSessionStore(Cache, new SharedSessionKey("k", new byte[32]), null!) },
        { "olderKeys", () => _ = new SharedSessionStore(Cache, new SharedSessionKey("k", new byte[32]), [null!]) },
    };

    [Theory]
    [MemberData(nameof(Nulls), DisableDiscoveryEnumeration = true)]
    public void Argument_IsNull_IsRefusedByItsName(string parameter, Action use) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(use).ParamName);

    [Fact]
    public async Task Client_IsNull_IsRefused() =>
        Assert.Equal("client", (await Assert.ThrowsAsync<ArgumentNullException>(() => HttpClientAuthenticationExtensions.AuthenticateAsync(null!, TestContext.Current.CancellationToken))).ParamName);
}
