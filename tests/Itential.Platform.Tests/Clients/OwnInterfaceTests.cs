using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Itential.Platform.Tests.Clients;

public class OwnInterfaceTests
{
    [Fact]
    public async Task For_OwnInterface_RunsOverTheSameSession()
    {
        await using var server = await Some.ServerAsync();
        server["GET /itential/things/a%20b"] = Replies.Text("thing");
        server["POST /itential/login"] = Replies.Text("abc");
        using var client = PlatformClient.Create(Some.UserOptions(new Uri(server.BaseAddress, "/itential")));

        Assert.Equal("thing", await client.For<IThingsApi>().GetAsync("a b"));
        Assert.Equal("thing", client.For<IThingsApi>().Get("a b"));
        await client.GetAsync("/x");

        Assert.Single(server.RequestsTo("POST /itential/login"));
        Assert.All(server.Requests.Skip(1), request => Assert.Equal("token=abc", request.Header("Cookie")));
        Assert.Same(client.For<IThingsApi>(), client.For<IThingsApi>());
    }

    [Fact]
    public async Task Builder_OwnInterface_RunsOverTheSameSession()
    {
        await using var server = await Some.ServerAsync();
        server["GET /things/x"] = Replies.Text("thing");
        var services = new ServiceCollection();
        services.AddItentialPlatform(options =>
        {
            options.BaseAddress = server.BaseAddress;
            options.User = Some.User;
            options.Password = Some.Password;
        }).AddRefitClient<IThingsApi>();
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("thing", await provider.GetRequiredService<IThingsApi>().GetAsync("x"));
        await provider.GetRequiredService<IPlatformClient>().GetAsync("/x");

        Assert.Single(server.RequestsTo("POST /login"));
        Assert.Equal($"token={Some.SessionToken}", Assert.Single(server.RequestsTo("GET /things/x")).Header("Cookie"));
    }

    [Fact]
    public void For_InterfaceWithoutClient_SaysWhatToDo()
    {
        using var client = PlatformClient.Create(new PlatformOptions { Token = "t" });

        var error = Assert.Throws<InvalidOperationException>(() => Ask<IComparable>(client));

        Assert.Contains("IComparable", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoginFailure_ThroughEveryReturnShape_StaysItself()
    {
        await using var server = await Some.ServerAsync();
        server["POST /login"] = Replies.Status(401);
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));
        var things = client.For<IThingsApi>();

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => things.GetAsync("x"));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => things.OpenAsync("x"));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => things.SendAsync("x"));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => things.TryGetAsync("x"));
        Assert.Throws<AuthenticationFailedException>(() => things.Get("x"));
        Assert.Single(server.RequestsTo("POST /login"));
    }

    [Fact]
    public async Task Timeout_OfALiveStream_EndsWithTheHeaders()
    {
        var time = new ManualTimeProvider();
        var more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Some.ServerAsync();
        server["GET /things/x"] = async context =>
        {
            await context.Response.StartAsync();
            await context.Response.Body.FlushAsync();
            await more.Task;
            await context.Response.Body.WriteAsync("late"u8.ToArray());
        };
        var options = Some.TokenOptions(server.BaseAddress);
        options.TimeProvider = time;
        using var client = PlatformClient.Create(options);

        await using var stream = await client.For<IThingsApi>().OpenAsync("x");
        time.Advance(TimeSpan.FromHours(1));
        more.SetResult();
        using var reader = new StreamReader(stream);

        Assert.Equal("late", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Timeout_BeforeTheHeadersOfALiveAnswer_EndsTheCall()
    {
        var time = new ManualTimeProvider();
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Some.ServerAsync();
        server["GET /things/x"] = Replies.Never(reached);
        var options = Some.TokenOptions(server.BaseAddress);
        options.TimeProvider = time;
        using var client = PlatformClient.Create(options);

        var call = client.For<IThingsApi>().SendAsync("x");
        await reached.Task;
        time.Advance(TimeSpan.FromSeconds(30));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => call);

        Assert.Contains("30 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeout_InTheReplay_CountsFromTheCallsBeginning()
    {
        var time = new ManualTimeProvider();
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Some.ServerAsync();
        var calls = 0;
        server["GET /things/x"] = context =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                time.Advance(TimeSpan.FromSeconds(20));
                return Replies.Status(401)(context);
            }

            return Replies.Never(reached)(context);
        };
        var options = Some.UserOptions(server.BaseAddress);
        options.TimeProvider = time;
        using var client = PlatformClient.Create(options);

        var call = client.For<IThingsApi>().GetAsync("x");
        await reached.Task;
        time.Advance(TimeSpan.FromSeconds(10));
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => call);

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Equal(2, calls);
    }

    // Where the type is named, the compiler would say it.
    private static T Ask<T>(IPlatformClient client)
        where T : class => client.For<T>();
}
