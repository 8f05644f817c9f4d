using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

/// <summary>What somebody reads who has done something wrong: the thing, and the remedy.</summary>
public sealed class MessageTests
{
    private static readonly Uri Origin = new("https://h.test");

    public static TheoryData<string, Action> Arguments => new()
    {
        { "A user's name for HTTP Basic cannot have a colon. (Parameter 'user')", () => Authenticator.Basic(Origin, "a:b", "p") },
        { "The token is blank or has a character that cannot stand in a header. (Parameter 'token')", () => Authenticator.Token(Origin, "a\nb") },
        { "An origin is an absolute http or https address. (Parameter 'uri')", () => Session.FromBearer(new Uri("ftp://h.test"), "t") },
        { "The name of a cookie has a character that cannot stand in a header. (Parameter 'name')", () => _ = new SessionCookie("a b", "v") },
        { "The value of the cookie 'sid' has a character that cannot stand in a header. (Parameter 'value')", () => _ = new SessionCookie("sid", "a\nb") },
        {
            "The session options are not usable. Ttl is -00:00:01; it must not be negative, zero switches it off. BackOff is -00:00:02; it must not be negative, zero switches it off.",
            () => Manager(new SessionOptions { Ttl = TimeSpan.FromSeconds(-1), BackOff = TimeSpan.FromSeconds(-2) }).Dispose()
        },
    };

    public static TheoryData<string, Action> Logins => new()
    {
        { "The login at https://h.test was answered without a token and without a cookie.", () => Session.FromCookies(Origin, []) },
        { "The login at https://h.test gave a token that is blank or has a character that cannot stand in a header.", () => Session.FromBearer(Origin, " ") },
    };

    public static TheoryData<string, HttpMessageHandler?> Chains => new()
    {
        { "The AuthenticationHandler has no inner handler. Give it one, such as a SocketsHttpHandler with UseCookies and AllowAutoRedirect off.", null },
        {
            "SocketsHttpHandler.UseCookies is on, but its cookie container would mix the cookies of sessions. Set it to false on the handler that the AuthenticationHandler sends through.",
            new SocketsHttpHandler { AllowAutoRedirect = false }
        },
        {
            "SocketsHttpHandler.AllowAutoRedirect is on, but a redirect would carry the session's cookies to another origin. Set it to false on the handler that the AuthenticationHandler sends through.",
            new SocketsHttpHandler { UseCookies = false }
        },
    };

    [Theory]
    [MemberData(nameof(Arguments), DisableDiscoveryEnumeration = true)]
    public void Argument_Wrong_SaysWhatItMustBe(string message, Action use) => Assert.Equal(message, Assert.Throws<ArgumentException>(use).Message);

    [Theory]
    [MemberData(nameof(Logins), DisableDiscoveryEnumeration = true)]
    public void Answer_Unusable_SaysWhy(string message, Action use) => Assert.Equal(message, Assert.Throws<AuthenticationFailedException>(use).Message);

    [Theory]
    [MemberData(nameof(Chains), DisableDiscoveryEnumeration = true)]
    public void Chain_Unfit_SaysHowToMendIt(string message, HttpMessageHandler? inner)
    {
        using var sessions = Manager();
        using var handler = inner is null ? new AuthenticationHandler(sessions) : new AuthenticationHandler(sessions, inner);
        using var client = new HttpClient(handler) { BaseAddress = Origin };

        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => client.Send(new HttpRequestMessage(HttpMethod.Get, Calls.Jobs), TestContext.Current.CancellationToken)).Message);
    }

    [Theory]
    [InlineData("http://evil.test/a?b=c", "http://evil.test")]
    [InlineData("/relative", "no absolute address")]
    [InlineData(null, "no absolute address")]
    public void Request_ForAnotherOrigin_IsNamedWithoutItsPath(string? address, string named) => Assert.Equal(
        $"The session belongs to https://h.test and its credentials go nowhere else, but the request is for {named}. Use a client of its own for that address.",
        Assert.Throws<InvalidOperationException>(() => new HttpOrigin(Origin).Require(address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute))).Message);

    [Fact]
    public void Client_WithoutAHandler_IsToldHowToGetOne()
    {
        using var client = new HttpClient(new HttpClientHandler());

        Assert.Equal(
            "The client has no AuthenticationHandler to log in with. Add one by AddAuthentication, or put one into the client's chain.",
            Assert.Throws<InvalidOperationException>(() => client.Authenticate(TestContext.Current.CancellationToken)).Message);
    }

    [Fact]
    public async Task Body_ThatCannotBeRepeated_IsNamedWithTheRemedy()
    {
        using var server = new MemoryServer { OnRequest = _ => new HttpResponseMessage(System.Net.HttpStatusCode.Unauthorized) };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        var error = await Assert.ThrowsAsync<ApiException>(() => Calls.SendAsync(client, sync: false, HttpMethod.Post, new StreamContent(new MemoryStream())));

        Assert.Equal(
            "POST http://platform.test/jobs answered 401. The session has been renewed, but the call cannot be repeated: its body (StreamContent) can be sent only once. "
            + "Make the call again, or declare the body replayable with AuthenticationRequestOptions.Replayable.",
            error.Message);
    }

    [Fact]
    public async Task Authenticator_WithoutASession_IsNamed()
    {
        using var server = new MemoryServer();
        using var sessions = new SessionManager(Authenticator.From((_, _) => null!, MemoryServer.Origin));
        using var client = server.Client(sessions);

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.Equal("The login at http://platform.test ended in an error of its authenticator (InvalidOperationException).", error.Message);
        Assert.Equal("DelegateAuthenticator.Login returned no session.", error.InnerException?.Message);
    }

    [Fact]
    public async Task Login_OfAnotherOrigin_NamesBoth()
    {
        using var server = new MemoryServer();
        using var sessions = new SessionManager(Authenticator.From((_, _) => Session.FromBearer(Origin, "t"), MemoryServer.Origin));
        using var client = server.Client(sessions);

        Assert.Equal(
            "The login at http://platform.test gave a session of another origin, https://h.test/.",
            (await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client))).Message);
    }

    [Fact]
    public void Option_ThatDeclaresABodyReplayable_HasThisKey() => Assert.Equal("Itential.Refit.Replayable", AuthenticationRequestOptions.Replayable.Key);

    [Fact]
    public void LoginTimeout_OfTheLongestWait_IsAllowed() => Manager(new SessionOptions { LoginTimeout = TimeSpan.FromMilliseconds(int.MaxValue) }).Dispose();

    private static SessionManager Manager(SessionOptions? options = null) => new(Authenticator.Token(Origin, "t"), options);
}
