using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

public sealed class OriginTests
{
    public static TheoryData<string> ForeignAddresses =>
    [
        "http://evil.test/jobs",
        "https://platform.test/jobs",
        "http://platform.test:8080/jobs",
        "http://platform.test.evil.test/jobs",
        "http://platform.test@evil.test/jobs",
        "http://platform.test:80@evil.test/jobs",
    ];

    [Theory]
    [MemberData(nameof(ForeignAddresses))]
    public async Task Call_ForeignOrigin_IsRefusedBeforeSending(string address)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        foreach (var sync in new[] { false, true })
        {
            var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync(client, sync, uri: new Uri(address)));
            Assert.StartsWith("The session belongs to http://platform.test and its credentials go nowhere else", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal((1, 1), (server.Logins, server.Requests));
    }

    [Theory]
    [MemberData(nameof(ForeignAddresses))]
    public async Task FirstCall_ForeignOriginAndKnownOwn_CausesNoLogin(string address)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        foreach (var sync in new[] { false, true })
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync(client, sync, uri: new Uri(address)));
        }

        Assert.Equal((0, 0), (server.Logins, server.Requests));
    }

    [Fact]
    public async Task FirstCall_OwnOriginUnknown_LogsInButSendsNothing()
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions(originIsKnown: false);
        using var client = server.Client(sessions);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync(client, sync: false, uri: new Uri("http://evil.test/")));

        Assert.Equal((1, 0), (server.Logins, server.Requests));
    }

    [Fact]
    public async Task ExpiredSession_ForeignOrigin_CausesNoLoginEvenIfTheAuthenticatorNamesNone()
    {
        var clock = new TestKit.ManualTimeProvider();
        using var server = new MemoryServer();
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = clock, Ttl = TimeSpan.FromMinutes(1) }, originIsKnown: false);
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);

        clock.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync(client, sync: false, uri: new Uri("http://evil.test/")));

        Assert.Equal(1, server.Logins);
    }

    [Theory]
    [InlineData("http://platform.test/jobs")]
    [InlineData("http://platform.test:80/jobs")]
    [InlineData("HTTP://PLATFORM.test/jobs")]
    [InlineData("http://platform.test?a=b")]
    [InlineData("http://platform.test")]
    public async Task Call_OtherSpellingOfTheOrigin_IsSent(string address)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        using var response = await Calls.SendAsync(client, sync: false, uri: new Uri(address));

        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Login_SessionOfAnotherOriginThanDeclared_Fails()
    {
        using var server = new MemoryServer();
        var authenticator = Authenticator.From((_, _) => Session.FromBearer(new Uri("http://evil.test"), "t"), MemoryServer.Origin);
        using var sessions = new SessionManager(authenticator);
        using var client = server.Client(sessions);

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.Equal(0, server.Requests);
    }

    [Theory]
    [InlineData("ftp://platform.test")]
    [InlineData("/jobs")]
    public void Session_OriginIsNoHttpAddress_IsRefused(string origin) =>
        Assert.Throws<ArgumentException>(() => Session.FromBearer(new Uri(origin, UriKind.RelativeOrAbsolute), new Secret("t")));
}
