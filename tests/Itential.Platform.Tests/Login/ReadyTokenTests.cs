using Itential.Diagnostics;
using Itential.Platform;
using Itential.Refit.Authentication;

namespace Itential.Platform.Tests.Login;

public class ReadyTokenTests
{
    [Fact]
    public async Task Call_ReadyToken_IsSentWithoutALogin()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        await client.GetAsync("/x");

        Assert.Equal("Bearer " + Some.SessionToken, Assert.Single(server.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task Call_TokenProvider_IsAskedOnceASession()
    {
        var asked = 0;
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(new PlatformOptions
        {
            BaseAddress = server.BaseAddress,
            TokenProvider = async _ =>
            {
                await Task.Yield();
                return new Secret($"token-{++asked}");
            },
        });

        await client.GetAsync("/x");
        client.Get("/x");
        client.Sessions.Invalidate();
        await client.GetAsync("/x");

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Call_TokenProviderGivesNothing_IsAFailedLogin()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(new PlatformOptions { BaseAddress = server.BaseAddress, TokenProvider = _ => Task.FromResult<Secret>(null!) });

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains("gave no token", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Call_OwnAuthenticator_IsUsed()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(new PlatformOptions { BaseAddress = server.BaseAddress, Authenticator = new KeyLogin(server.BaseAddress) });

        await client.GetAsync("/x");

        Assert.Equal("Key k1", Assert.Single(server.Requests).Header("Authorization"));
    }

    private sealed class KeyLogin(Uri origin) : IAuthenticator
    {
        public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken) => Session.FromAuthorization(origin, new Secret("Key k1"));
    }
}
