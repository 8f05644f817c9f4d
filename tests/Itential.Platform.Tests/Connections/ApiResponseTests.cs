using System.Net;
using System.Text;
using System.Text.Json;
using Itential.Platform;
using Itential.Refit;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Platform.Tests.Connections;

public class ApiResponseTests
{
    [Fact]
    public async Task Answer_Success_HasStatusHeadersAndText()
    {
        await using var server = await Some.ServerAsync();
        server["POST /x"] = async context =>
        {
            context.Response.StatusCode = 201;
            context.Response.Headers["X-Request-Id"] = "r1";
            context.Response.Headers.Append("Set-Cookie", "token=secret-cookie");
            await Replies.Body("""{"a":[1,"ü"]}""", "application/json", 201, [])(context);
        };
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var answer = await client.PostAsync("/x?token=hidden-value");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("r1", Assert.Single(answer.Headers.GetValues("X-Request-Id")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("application/json", answer.ContentHeaders.ContentType!.MediaType);
        Assert.Equal("""{"a":[1,"ü"]}""", answer.Text);
        Assert.Equal("ü", (string?)answer.Json()!["a"]![1]);
        Assert.DoesNotContain("hidden-value", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfAType_IsRead()
    {
        await using var server = await Some.ServerAsync();
        server["GET /x"] = Replies.Json("""{"Name":"n","Count":3}""");
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var answer = client.Get("/x");

        Assert.Equal(new Change("n", 3), answer.Json(ChangeJson.Default.Change));
    }

    [Fact]
    public async Task Json_NoContent_IsNothing()
    {
        await using var server = await Some.ServerAsync();
        server["DELETE /x"] = context =>
        {
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        };
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var answer = await client.DeleteAsync("/x");

        Assert.Equal("", answer.Text);
        Assert.Null(answer.Json());
        Assert.Null(answer.Json(ChangeJson.Default.Change));
    }

    [Fact]
    public async Task Json_Scalar_IsRead()
    {
        await using var server = await Some.ServerAsync();
        server["GET /x"] = Replies.Json("17");
        server["GET /null"] = Replies.Json("null");
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        Assert.Equal(17, (int?)(await client.GetAsync("/x")).Json());
        Assert.Null((await client.GetAsync("/null")).Json());
    }

    [Fact]
    public async Task Json_NoJson_IsAnApiExceptionWithPathAndLine()
    {
        await using var server = await Some.ServerAsync();
        server["GET /x"] = Replies.Json("{\n\"Name\":\"n\",\"Count\":\"many\"}");
        server["GET /html"] = Replies.Text("<html>");
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var typed = Assert.Throws<ApiException>(() => client.Get("/x").Json(ChangeJson.Default.Change));
        var tree = Assert.Throws<ApiException>(() => client.Get("/html").Json());

        Assert.Contains("at $.Count, line 2", typed.Message, StringComparison.Ordinal);
        Assert.IsType<JsonException>(typed.InnerException);
        Assert.IsAssignableFrom<JsonException>(tree.InnerException);
        Assert.Equal(HttpStatusCode.OK, tree.StatusCode);
        Assert.Equal("/html", tree.Uri!.AbsolutePath);
    }

    [Fact]
    public async Task Json_TextThatIsNoUtf8_IsAnApiExceptionAndNoTreeThatFailsLater()
    {
        await using var server = await Some.ServerAsync();
        server["GET /x"] = async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(new byte[] { (byte)'[', (byte)'"', 0xFF, (byte)'"', (byte)']' });
        };
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));
        var response = client.Get("/x");

        Assert.Throws<ApiException>(() => response.Json());

        Assert.Equal("[\"\ufffd\"]", response.Text);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public async Task TextAndJson_OtherCharset_AreDecoded(string charset)
    {
        await using var server = await Some.ServerAsync();
        server["GET /x"] = async context =>
        {
            context.Response.ContentType = $"application/json; charset={charset}";
            var encoding = Encoding.GetEncoding(charset);
            await context.Response.Body.WriteAsync((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes("""{"a":"ü"}""")]);
        };
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var answer = await client.GetAsync("/x");

        Assert.Equal("""{"a":"ü"}""", answer.Text);
        Assert.Equal("ü", (string?)answer.Json()!["a"]);
    }

    [Fact]
    public async Task Times_WallClockStepsBack_StayInOrder()
    {
        var time = new ManualTimeProvider();
        await using var server = await Some.ServerAsync();
        server["GET /x"] = context =>
        {
            time.Advance(TimeSpan.FromMilliseconds(1019));
            return Replies.Json("{}")(context);
        };
        var options = Some.TokenOptions(server.BaseAddress);
        options.TimeProvider = new SteppingBack(time);
        using var client = PlatformClient.Create(options);

        foreach (var answer in new[] { await client.GetAsync("/x"), client.Get("/x") })
        {
            Assert.Equal(TimeSpan.FromMilliseconds(1019), answer.Elapsed);
            Assert.Equal(answer.StartedAt + answer.Elapsed, answer.FinishedAt);
            Assert.Equal(TimeSpan.Zero, answer.StartedAt.Offset);
        }
    }

    private sealed class SteppingBack(ManualTimeProvider time) : TimeProvider
    {
        private int _steps;

        public override long TimestampFrequency => time.TimestampFrequency;

        public override long GetTimestamp() => time.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => time.Start.AddHours(-Interlocked.Increment(ref _steps));

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            time.CreateTimer(callback, state, dueTime, period);
    }
}
