using Itential.Refit.Tests.Errors;
using TestKit;

namespace Itential.Refit.Tests.Requests;

public sealed class SettingsTests
{
    private static readonly HttpRequestOptionsKey<string> Tenant = new("tenant");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RequestModifier_ChangesEachRequestLast(bool synchronous)
    {
        using var seen = new SeenRequests();
        var settings = new RefitSettings
        {
            AuthorizationHeaderValueGetter = (_, _) => Task.FromResult<string?>("t1"),
            RequestModifier = async (request, cancellationToken) =>
            {
                await Task.Yield();
                request.Headers.Add("X-Seen", request.Headers.Authorization?.ToString());
                request.Headers.Add("X-Cancelable", cancellationToken.CanBeCanceled ? "yes" : "no");
            },
            Timeout = TimeSpan.FromMinutes(1),
        };
        var api = RestService.For<IAuthorizedApi>(seen.CreateClient(), settings);

        _ = synchronous ? api.Declared() : await api.DeclaredAsync();

        Assert.Equal(("Bearer t1", "yes"), (seen.Last.Headers.GetValues("X-Seen").Single(), seen.Last.Headers.GetValues("X-Cancelable").Single()));
    }

    [Theory]
    [MemberData(nameof(Shapes.All), MemberType = typeof(Shapes))]
    public async Task ResponseObserver_SeesEachAnswerBeforeItsBodyIsRead(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Status(418, "{}");
        var seen = new List<int>();
        var api = RestService.For<IFaultyApi>(server.BaseAddress, new RefitSettings
        {
            ResponseObserver = (response, _) =>
            {
                seen.Add((int)response.StatusCode);
                return default;
            },
        });

        Assert.IsType<ApiException>(await Shapes.FailureAsync(api, shape));
        Assert.Equal([418], seen);
    }

    [Theory]
    [MemberData(nameof(Shapes.All), MemberType = typeof(Shapes))]
    public async Task Hooks_ThatThrow_FailTheCall(string shape)
    {
        using var seen = new SeenRequests();
        foreach (var settings in new[] { new RefitSettings { RequestModifier = (_, _) => throw new IOException("hook") }, new RefitSettings { ResponseObserver = (_, _) => throw new IOException("hook") } })
        {
            var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>(seen.CreateClient(), settings), shape);

            Assert.Equal("hook", Assert.IsType<IOException>(error is ApiExceptionBase { InnerException: { } inner } ? inner : error).Message);
        }
    }

    [Fact]
    public async Task Options_Constants_AreInEveryRequest_AndAParameterWins()
    {
        using var seen = new SeenRequests();
        var constants = new Dictionary<string, object> { ["tenant"] = "t0", ["other"] = 7 };
        var api = RestService.For<IOptionApi>(seen.CreateClient(), new RefitSettings { HttpRequestMessageOptions = constants });
        constants.Clear();

        await api.PlainAsync();
        Assert.True(seen.Last.Options.TryGetValue(Tenant, out var constant));
        await api.GivenAsync("t1");
        Assert.True(seen.Last.Options.TryGetValue(Tenant, out var given));

        Assert.Equal(("t0", "t1"), (constant, given));
        Assert.True(seen.Last.Options.TryGetValue(new HttpRequestOptionsKey<int>("other"), out var other));
        Assert.Equal(7, other);
    }

    [Fact]
    public async Task DescribeRequests_NamesInterfaceMethodAndRoute()
    {
        using var seen = new SeenRequests();
        await RestService.For<IOptionApi>(seen.CreateClient(), new RefitSettings { DescribeRequests = true }).RouteAsync("r1");

        Assert.True(seen.Last.Options.TryGetValue(RequestOptionKeys.InterfaceName, out var type));
        Assert.True(seen.Last.Options.TryGetValue(RequestOptionKeys.MethodName, out var method));
        Assert.True(seen.Last.Options.TryGetValue(RequestOptionKeys.RouteTemplate, out var route));
        Assert.Equal(("IOptionApi", "RouteAsync", "/route/{name}"), (type, method, route));
    }

    [Theory]
    [InlineData("If-Modified-Since", "soon")]
    [InlineData("Accept", ";")]
    [InlineData("Content-Type", "nothing")]
    public async Task ValidateHeaders_ValueThatIsNone_IsRefusedByNameOnly(string name, string value)
    {
        using var seen = new SeenRequests();
        var strict = RestService.For<IOptionApi>(seen.CreateClient(), new RefitSettings { ValidateHeaders = true });

        var error = await Assert.ThrowsAsync<ArgumentException>(() => strict.HeadersAsync("text", new Dictionary<string, string> { [name] = value }));
        Assert.Equal(0, seen.Count);
        await RestService.For<IOptionApi>(seen.CreateClient()).HeadersAsync("text", new Dictionary<string, string> { [name] = value });
        await strict.HeadersAsync("text", new Dictionary<string, string> { ["Accept"] = "text/csv", ["X-Any"] = value });

        Assert.Equal($"The value of header '{name}' is not what that header may hold. Correct it, or set RefitSettings.ValidateHeaders to false.", error.Message);
        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public async Task HttpMessageHandlerFactory_MakesTheHandlerOfAnAddress()
    {
        using var seen = new SeenRequests();
        await RestService.For<IOptionApi>("http://host", new RefitSettings { HttpMessageHandlerFactory = () => seen }).PlainAsync();

        Assert.Equal("http://host/plain", seen.Last.RequestUri?.OriginalString);
    }

    [Fact]
    public async Task Settings_ChangedLater_DoNothingToTheClient()
    {
        using var seen = new SeenRequests();
        var settings = new RefitSettings();
        var api = RestService.For<IOptionApi>(seen.CreateClient(), settings);
        settings.DescribeRequests = true;
        settings.RequestModifier = (_, _) => throw new InvalidOperationException("Too late.");
        settings.ExceptionFactory = _ => throw new InvalidOperationException("Too late.");
        settings.Version = System.Net.HttpVersion.Version20;

        await api.PlainAsync();

        Assert.Equal((0, System.Net.HttpVersion.Version11), (seen.Last.Options.Count(), seen.Last.Version));
    }
}
