using Itential.Diagnostics;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit.Authentication;
using WireMock.Server;

namespace WireMock.Calls;

/// <summary>Credentials that need no login.</summary>
public sealed class ReadyCredentialsTests(WireMockFixture server) : ClientTest(server)
{
    [Fact]
    public async Task PlatformCall_ReadyToken_GoesOutAsBearerWithoutALogin()
    {
        using var client = PlatformClient.Create(new() { BaseAddress = Server.Address, Token = "ready-token" });

        await client.Core.WhoAmIAsync(Token);

        Assert.Equal("Bearer ready-token", Assert.Single(await Admin.JournalAsync(Token)).Request.Header("Authorization"));
    }

    [Fact]
    public async Task GatewayCall_TokenProvider_GoesOutAsItIsWithoutALogin()
    {
        using var client = GatewayClient.Create(new() { BaseAddress = Server.Address, TokenProvider = _ => Task.FromResult<Secret>("provided-token") });

        await client.System.PollAsync(Token);

        Assert.Equal("provided-token", Assert.Single(await Admin.JournalAsync(Token)).Request.Header("Authorization"));
    }

    [Fact]
    public async Task PlatformCall_HttpBasic_GoesOutAsBasicWithoutALogin()
    {
        using var client = PlatformClient.Create(new()
        {
            BaseAddress = Server.Address,
            Authenticator = Authenticator.Basic(Server.Address, "operator", Clients.Password),
        });

        await client.Core.WhoAmIAsync(Token);

        var call = Assert.Single(await Admin.JournalAsync(Token)).Request;
        Assert.Equal("Basic b3BlcmF0b3I6c3R1Yi1wYXNzd29yZA==", call.Header("Authorization"));
    }
}
