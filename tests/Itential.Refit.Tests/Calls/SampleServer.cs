using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using TestKit;

namespace Itential.Refit.Tests.Calls;

/// <summary>Echoes what it got, or answers in the way that the path names.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private LoopbackServer? _server;

    public Uri BaseAddress => _server!.BaseAddress;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync(AnswerAsync);

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private static Task AnswerAsync(HttpContext context) => context.Request.Path.Value!.Split('/') switch
    {
        [_, "answers", var kind] => KindAsync(context, kind),
        _ => EchoAsync(context),
    };

    private static async Task EchoAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var echo = new Echo(context.Request.Method, context.Features.Get<IHttpRequestFeature>()!.RawTarget, headers, body);
        context.Response.ContentType = "application/json";
        if (context.Request.Method != "HEAD")
        {
            await JsonSerializer.SerializeAsync(context.Response.Body, echo, SampleJson.Default.Echo, context.RequestAborted);
        }
    }

    private static async Task KindAsync(HttpContext context, string kind)
    {
        var response = context.Response;
        switch (kind)
        {
            case "device":
                response.ContentType = "application/json";
                await response.WriteAsync("{\"name\":\"r1\",\"port\":22}", context.RequestAborted);
                break;
            case "null":
                await response.WriteAsync("null", context.RequestAborted);
                break;
            case "no-content":
                response.StatusCode = 204;
                break;
            case "empty-chunked":
                await response.StartAsync(context.RequestAborted);
                break;
            case "latin":
                response.ContentType = "text/plain; charset=iso-8859-1";
                await response.Body.WriteAsync(new byte[] { 0x67, 0x72, 0xFC, 0x6E }, context.RequestAborted);
                break;
            case "broken-json":
                await response.WriteAsync("{\"name\":\"r1\",\n\"port\":\"many\"}", context.RequestAborted);
                break;
            case "conflict":
                response.StatusCode = 409;
                response.Headers.SetCookie = "token=abc";
                await response.WriteAsync("{\"message\":\"busy\"}" + new string('.', 200_000), context.RequestAborted);
                break;
            case "cut-off":
                response.ContentLength = 100;
                await response.WriteAsync("{\"name\":", context.RequestAborted);
                break;
            case "slow-body":
                await response.WriteAsync("{\"name\":", context.RequestAborted);
                await response.Body.FlushAsync(context.RequestAborted);
                await HangAsync(context);
                break;
            default:
                await HangAsync(context);
                break;
        }
    }

    private static Task HangAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        context.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }
}
