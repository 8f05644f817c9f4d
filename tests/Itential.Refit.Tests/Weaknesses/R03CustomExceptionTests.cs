using System.Net;
using Itential.Refit.Tests.Errors;
using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit loses an exception of a factory that is no ApiException; here it is thrown as it is, and an answer carries it.</summary>
public sealed class R03CustomExceptionTests
{
    private static readonly RefitSettings Unreadable = new() { DeserializationExceptionFactory = (_, cause) => new(new UnwantedException("unreadable", cause)) };
    private static readonly RefitSettings Broken = new() { TransportExceptionFactory = (_, cause) => new(new UnwantedException("broken", cause)) };

    [Theory]
    [MemberData(nameof(Shapes.ThatThrow), MemberType = typeof(Shapes))]
    public async Task ExceptionFactory_AnyException_IsThrownAsItIs(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Status(418, "tea");

        var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress, Refusing()), shape);

        Assert.Equal("I'm a teapot: tea", Assert.IsType<UnwantedException>(error).Message);
    }

    [Theory]
    [MemberData(nameof(Shapes.ThatCarry), MemberType = typeof(Shapes))]
    public async Task ExceptionFactory_AnyException_IsCarriedByTheAnswer(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Status(418, "tea");

        var error = Assert.IsType<ApiException>(await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress, Refusing()), shape));

        Assert.Equal("I'm a teapot: tea", Assert.IsType<UnwantedException>(error.InnerException).Message);
        Assert.Equal(418, (int)error.StatusCode);
        Assert.Equal($"GET {server.BaseAddress}thing answered 418 and failed with UnwantedException.", error.Message);
    }

    [Theory]
    [MemberData(nameof(Shapes.All), MemberType = typeof(Shapes))]
    public async Task ExceptionFactory_OwnKindOfTransportException_IsNotTakenForOne(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        var settings = new RefitSettings { ExceptionFactory = _ => new(new HttpRequestException("mine")) };

        var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress, settings), shape);

        Assert.Equal("mine", Assert.IsType<HttpRequestException>(error is ApiException { InnerException: { } inner } ? inner : error).Message);
    }

    [Theory]
    [MemberData(nameof(Shapes.ThatRead), MemberType = typeof(Shapes))]
    public async Task ExceptionFactory_Null_LetsTheResultBeReadWhateverTheStatus(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Status(500, "{\"name\":\"r1\"}");
        var statuses = new List<HttpStatusCode>();
        var api = RestService.For<IFaultyApi>(server.BaseAddress, new RefitSettings
        {
            ExceptionFactory = response =>
            {
                statuses.Add(response.StatusCode);
                return default;
            },
        });

        Assert.Null(await Shapes.FailureAsync(api, shape));
        Assert.Equal([HttpStatusCode.InternalServerError], statuses);
    }

    [Fact]
    public async Task ExceptionFactory_AnswerIsTheResult_IsNotAsked()
    {
        await using var server = await RecordingServer.StartAsync();
        using var response = await RestService.For<IFaultyApi>(server.BaseAddress, Refusing()).MessageAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Shapes.ThatRead), MemberType = typeof(Shapes))]
    public async Task DeserializationFactory_AnyException_IsThrownAsItIs(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Json("{\"name\":1}");

        var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress, Unreadable), shape);

        Assert.IsType<System.Text.Json.JsonException>(Assert.IsType<UnwantedException>(error).InnerException);
    }

    [Theory]
    [MemberData(nameof(Shapes.ThatCarry), MemberType = typeof(Shapes))]
    public async Task DeserializationFactory_AnyException_IsCarriedByTheAnswer(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Json("{\"name\":1}");

        var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress, Unreadable), shape);

        Assert.IsType<UnwantedException>(Assert.IsType<ApiException>(error).InnerException);
    }

    [Theory]
    [InlineData("Thing")]
    [InlineData("SyncThing")]
    [InlineData("Response")]
    [InlineData("SyncResponse")]
    public async Task DeserializationFactory_Null_GivesNoResult(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Json("{\"name\":1}");
        var api = RestService.For<IFaultyApi>(server.BaseAddress, new RefitSettings { DeserializationExceptionFactory = (_, _) => default });

        Assert.Null(await Shapes.FailureAsync(api, shape));
    }

    [Theory]
    [MemberData(nameof(Shapes.ThatThrow), MemberType = typeof(Shapes))]
    public async Task TransportFactory_AnyException_IsThrownAsItIs(string shape)
    {
        var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>("http://127.0.0.1:1", Broken), shape);

        Assert.IsType<HttpRequestException>(Assert.IsType<UnwantedException>(error).InnerException);
    }

    [Theory]
    [MemberData(nameof(Shapes.ThatCarry), MemberType = typeof(Shapes))]
    public async Task TransportFactory_AnyException_IsCarriedByTheAnswer(string shape)
    {
        var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>("http://127.0.0.1:1", Broken), shape);

        Assert.IsType<UnwantedException>(Assert.IsType<ApiRequestException>(error).InnerException);
    }

    [Theory]
    [MemberData(nameof(Shapes.ThatRead), MemberType = typeof(Shapes))]
    public async Task TransportFactory_AnswerThatBreaksOff_IsAskedToo(string shape)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.Body.WriteAsync("{\"name\":"u8.ToArray());
            context.Abort();
        };

        var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress, Broken), shape);

        Assert.Equal("broken", Assert.IsType<UnwantedException>(error).Message);
    }

    [Fact]
    public async Task TransportFactory_Timeout_GetsTheTimeout()
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Never();
        var settings = new RefitSettings { Timeout = TimeSpan.FromMilliseconds(50), TransportExceptionFactory = Broken.TransportExceptionFactory };

        var error = await Assert.ThrowsAsync<UnwantedException>(() => RestService.For<IFaultyApi>(server.BaseAddress, settings).NothingAsync());

        Assert.Equal("IFaultyApi.NothingAsync did not finish within 0.05 s.", Assert.IsType<TimeoutException>(error.InnerException).Message);
    }

    [Fact]
    public async Task Factories_Cancellation_IsNotTheirs()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        var error = await Record.ExceptionAsync(() => RestService.For<IFaultyApi>("http://127.0.0.1:1", Broken).NothingAsync(canceled.Token));

        Assert.IsType<TaskCanceledException>(error);
    }

    [Fact]
    public async Task TransportFactory_Null_LeavesTheFailure()
    {
        var settings = new RefitSettings { TransportExceptionFactory = (_, _) => default };

        await Assert.ThrowsAsync<ApiRequestException>(() => RestService.For<IFaultyApi>("http://127.0.0.1:1", settings).ThingAsync());
    }

    private static RefitSettings Refusing() => new()
    {
        ExceptionFactory = async response => new UnwantedException($"{response.ReasonPhrase}: {await response.Content.ReadAsStringAsync()}", null),
    };
}
