using System.Net;
using Itential.Refit;
using Itential.Refit.Authentication;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Platform.Tests.Connections.Transport;

public class ResponseSizeTests
{
    private const int Limit = 1_000_000;

    [Theory]
    [InlineData(true, Limit)]
    [InlineData(true, Limit - 1)]
    [InlineData(false, Limit)]
    [InlineData(false, 0)]
    public async Task Answer_NotLongerThanTheLimit_IsRead(bool tellsItsLength, int length)
    {
        await using var server = await ServerAsync(Body(length, tellsItsLength));
        using var client = PlatformClient.Create(Options(server));

        Assert.Equal(length, (await client.GetAsync("/x")).Bytes.Length);
        Assert.Equal(length, client.Get("/x").Bytes.Length);
        Assert.Equal(length, (await client.For<IPlainApi>().GetAsync()).Length);
        Assert.Equal(length, client.For<IPlainApi>().Get().Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_OneByteLonger_IsAnApiExceptionThatNamesCallLimitAndOption(bool tellsItsLength)
    {
        await using var server = await ServerAsync(Body(Limit + 1, tellsItsLength));
        using var client = PlatformClient.Create(Options(server));
        var api = client.For<IPlainApi>();

        ApiException[] errors =
        [
            await Assert.ThrowsAsync<ApiException>(() => client.GetAsync("/x")),
            Assert.Throws<ApiException>(() => client.Get("/x")),
            await Assert.ThrowsAsync<ApiException>(api.GetAsync),
            Assert.Throws<ApiException>(api.Get),
        ];

        Assert.All(errors, e => Assert.Equal($"The answer of GET {server.BaseAddress}x is longer than 1,000,000 bytes, the limit that MaxResponseSize sets. Raise it, or read the answer as a stream, which has no limit.", e.Message));
        Assert.All(errors, e => Assert.Equal(HttpStatusCode.OK, e.StatusCode));
        Assert.Null((await Record.ExceptionAsync(() => client.GetAsync("/other"))));
    }

    [Fact]
    public async Task Answer_SaysThatItIsTooLong_IsRefusedBeforeAnythingIsRead()
    {
        var hungUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ServerAsync(async context =>
        {
            context.RequestAborted.Register(hungUp.SetResult);
            context.Response.ContentLength = long.MaxValue;
            await context.Response.Body.FlushAsync();
            await hungUp.Task;
        });
        using var client = PlatformClient.Create(Options(server));

        await Assert.ThrowsAsync<ApiException>(() => client.GetAsync("/x"));

        await hungUp.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_EndlessChunks_EndAtTheLimitAndTheClientHangsUp(bool asynchronous)
    {
        var endless = new Endless();
        await using var server = await ServerAsync(endless.ChunksAsync);
        using var client = PlatformClient.Create(Options(server));

        _ = asynchronous ? await Assert.ThrowsAsync<ApiException>(() => client.GetAsync("/x")) : Assert.Throws<ApiException>(() => client.Get("/x"));

        await endless.Left.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_CompressedBomb_IsMeasuredAfterDecompression(bool asynchronous)
    {
        await using var server = await ServerAsync(new Endless().BombAsync);
        using var client = PlatformClient.Create(Options(server));

        var error = asynchronous ? await Assert.ThrowsAsync<ApiException>(() => client.GetAsync("/x")) : Assert.Throws<ApiException>(() => client.Get("/x"));

        Assert.Contains("longer than 1,000,000 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_CompressedBomb_IsAnApiExceptionToo()
    {
        await using var server = await ServerAsync(new Endless().BombAsync);
        server["GET /health/adapters"] = new Endless().BombAsync;
        using var client = PlatformClient.Create(Options(server));

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Health.GetAdaptersHealthAsync());

        Assert.Contains("MaxResponseSize", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ErrorAnswer_Endless_IsTheErrorWithTheBeginningOfItsText(bool compressed)
    {
        await using var server = await ServerAsync(context =>
        {
            context.Response.StatusCode = 500;
            return compressed ? new Endless().BombAsync(context) : new Endless().ChunksAsync(context);
        });
        using var client = PlatformClient.Create(Options(server));

        var error = await Assert.ThrowsAsync<ApiException>(client.For<IPlainApi>().GetAsync);

        Assert.Equal(HttpStatusCode.InternalServerError, error.StatusCode);
        Assert.Equal(65_536, error.Content!.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Login_EndlessAnswer_IsAnAuthenticationFailedException(bool compressed)
    {
        await using var server = await RecordingServer.StartAsync();
        server["POST /login"] = context => compressed ? new Endless().BombAsync(context) : new Endless().ChunksAsync(context);
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.AuthenticateAsync());

        Assert.Contains("more than 1048576 characters", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_Null_IsNone()
    {
        await using var server = await ServerAsync(Body(Limit + 1, tellsItsLength: false));
        var options = Options(server);
        options.MaxResponseSize = null;
        using var client = PlatformClient.Create(options);

        Assert.Equal(Limit + 1, (await client.GetAsync("/x")).Bytes.Length);
    }

    private static PlatformOptions Options(RecordingServer server)
    {
        var options = Some.TokenOptions(server.BaseAddress);
        options.MaxResponseSize = Limit;
        return options;
    }

    private static async Task<RecordingServer> ServerAsync(RequestDelegate answer)
    {
        var server = await RecordingServer.StartAsync();
        server["GET /x"] = answer;
        return server;
    }

    private static RequestDelegate Body(int length, bool tellsItsLength) => async context =>
    {
        context.Response.ContentLength = tellsItsLength ? length : null;
        await context.Response.StartAsync();
        await context.Response.Body.WriteAsync(new byte[length], context.RequestAborted);
    };
}
