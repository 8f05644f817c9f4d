using Itential.Refit.Tests.Requests;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit asks for the token twice, over an explicit value, and differently with URL, HttpClient and DI; here it is one place and one rule.</summary>
public sealed class R07TokenGetterTests
{
    private static readonly string[] Origins = ["HttpClient", "Address", "Services", "KeyedServices"];

    public static TheoryData<string> ClientsFrom => [.. Origins];

    [Theory]
    [MemberData(nameof(ClientsFrom))]
    public async Task Getter_DeclaredScheme_IsAskedOnceARequest(string origin)
    {
        await using var server = await RecordingServer.StartAsync();
        var asked = 0;
        await using var client = Client(origin, server.BaseAddress, (_, _) => Task.FromResult<string?>($"t{++asked}"));

        await client.Api.DeclaredAsync();
        client.Api.Declared();

        Assert.Equal(2, asked);
        Assert.Equal(["Bearer t1", "Bearer t2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Theory]
    [MemberData(nameof(ClientsFrom))]
    public async Task Getter_ExplicitValue_Wins(string origin)
    {
        await using var server = await RecordingServer.StartAsync();
        await using var client = Client(origin, server.BaseAddress, (_, _) => throw new InvalidOperationException("Nobody should ask."));

        await client.Api.GivenAsync("mine");
        await client.Api.HeaderAsync("Custom mine");
        await client.Api.HeaderAsync(null);
        await client.Api.RemovedAsync();
        await client.Api.CompleteAsync();

        Assert.Equal(["Bearer mine", "Custom mine", null, null, "Basic YTpi"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Getter_NoToken_RemovesTheHeader(string? token)
    {
        await using var server = await RecordingServer.StartAsync();
        await using var client = Client("HttpClient", server.BaseAddress, (_, _) => Task.FromResult(token));

        await client.Api.DeclaredAsync();

        Assert.Null(server.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task Getter_OfEitherNullability_IsTaken()
    {
        static Task<string> Always() => Task.FromResult("always");
        static Task<string?> Perhaps() => Task.FromResult<string?>(null);
        using var seen = new SeenRequests();

        await RestService.For<IAuthorizedApi>(seen.CreateClient(), new RefitSettings { AuthorizationHeaderValueGetter = (_, _) => Always() }).DeclaredAsync();
        Assert.Equal("Bearer always", seen.Last.Headers.Authorization?.ToString());
        await RestService.For<IAuthorizedApi>(seen.CreateClient(), new RefitSettings { AuthorizationHeaderValueGetter = (_, _) => Perhaps() }).DeclaredAsync();
        Assert.Null(seen.Last.Headers.Authorization);
    }

    [Fact]
    public async Task Getter_NullParameter_GivesTheValueInstead()
    {
        await using var server = await RecordingServer.StartAsync();
        await using var client = Client("HttpClient", server.BaseAddress, (_, _) => Task.FromResult<string?>("general"));

        await client.Api.GivenAsync(null);

        Assert.Equal("Bearer general", server.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task Getter_NoDeclaredScheme_IsNotAsked()
    {
        using var seen = new SeenRequests();
        var settings = new RefitSettings { AuthorizationHeaderValueGetter = (_, _) => throw new InvalidOperationException("Nobody should ask.") };

        await RestService.For<IUnauthorizedApi>(seen.CreateClient(), settings).PlainAsync();

        Assert.Null(seen.Last.Headers.Authorization);
    }

    [Fact]
    public async Task Getter_SynchronousCall_WaitsWithoutTheCallersContext()
    {
        using var seen = new SeenRequests();
        var settings = new RefitSettings
        {
            AuthorizationHeaderValueGetter = async (_, _) =>
            {
                await Task.Yield();
                return "late";
            },
        };
        var api = RestService.For<IAuthorizedApi>(seen.CreateClient(), settings);

        await Task.Run(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new DeafContext());
            api.Declared();
        });

        Assert.Equal("Bearer late", seen.Last.Headers.Authorization?.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Getter_Throws_TheCallerGetsIt(bool synchronous)
    {
        using var seen = new SeenRequests();
        var settings = new RefitSettings { AuthorizationHeaderValueGetter = (_, _) => throw new HttpRequestException("no token") };
        var api = RestService.For<IAuthorizedApi>(seen.CreateClient(), settings);

        var error = await Record.ExceptionAsync(async () => _ = synchronous ? api.Declared() : await api.DeclaredAsync());

        Assert.Equal("no token", Assert.IsType<HttpRequestException>(error).Message);
        Assert.Contains(nameof(Getter_Throws_TheCallerGetsIt), error.StackTrace, StringComparison.Ordinal);
        Assert.Equal(0, seen.Count);
    }

    [Fact]
    public async Task Getter_TokenWithLineBreak_IsRefusedByTheHeadersName()
    {
        using var seen = new SeenRequests();
        var settings = new RefitSettings { AuthorizationHeaderValueGetter = (_, _) => Task.FromResult<string?>("s3cr3t\r\nX: 1") };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => RestService.For<IAuthorizedApi>(seen.CreateClient(), settings).DeclaredAsync());

        Assert.Contains("'Authorization'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.ToString(), StringComparison.Ordinal);
    }

    private static Clients Client(string origin, Uri address, Func<HttpRequestMessage, CancellationToken, Task<string?>> getter)
    {
        var settings = new RefitSettings { AuthorizationHeaderValueGetter = getter };
        switch (origin)
        {
            case "HttpClient":
                return new Clients(RestService.For<IAuthorizedApi>(new HttpClient { BaseAddress = address }, settings), null);
            case "Address":
                return new Clients(RestService.For<IAuthorizedApi>(address, settings), null);
            default:
                var services = new ServiceCollection();
                services.AddRefitClient<IAuthorizedApi>(_ => settings).ConfigureHttpClient(http => http.BaseAddress = address);
                services.AddKeyedRefitClient<IAuthorizedApi>("key", _ => settings).ConfigureHttpClient(http => http.BaseAddress = address);
                var provider = services.BuildServiceProvider();
                var api = origin == "Services" ? provider.GetRequiredService<IAuthorizedApi>() : provider.GetRequiredKeyedService<IAuthorizedApi>("key");
                return new Clients(api, provider);
        }
    }

    private sealed record Clients(IAuthorizedApi Api, IAsyncDisposable? Owner) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Owner?.DisposeAsync() ?? default;
    }

    /// <summary>A context that never runs what it is given, as that of a user interface whose thread waits.</summary>
    private sealed class DeafContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
            // Never.
        }
    }
}
