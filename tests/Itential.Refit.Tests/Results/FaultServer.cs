using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Refit.Tests.Results;

/// <summary>Answers in the form that the path's first part names, and fails as its second part says.</summary>
public sealed class FaultServer : IAsyncLifetime
{
    private LoopbackServer? _server;

    public Uri BaseAddress => _server!.BaseAddress;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync(AnswerAsync);

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context)
    {
        var (form, fault) = context.Request.Path.Value!.Split('/') is [_, var first, var second] ? (first, second) : ("", "");
        var (type, begin, end) = Body(form, context.Request.Query["skip"]);
        var response = context.Response;
        response.ContentType = type;
        switch (fault)
        {
            case "not-found":
                response.StatusCode = 404;
                await response.WriteAsync("{\"message\":\"gone\"}", context.RequestAborted);
                break;
            case "never":
                await Never(context);
                break;
            case "reset":
                // More is announced than comes.
                response.ContentLength = begin.Length + 100;
                await response.WriteAsync(begin, context.RequestAborted);
                break;
            case "unreadable":
                await response.WriteAsync(Unreadable(form), context.RequestAborted);
                break;
            default:
                await response.WriteAsync(begin, context.RequestAborted);
                await response.Body.FlushAsync(context.RequestAborted);
                if (fault == "stall")
                {
                    await Never(context);
                }

                await response.WriteAsync(end, context.RequestAborted);
                break;
        }
    }

    private static (string Type, string Begin, string End) Body(string form, string? skip) => form switch
    {
        "array" => ("application/json", "[{\"name\":\"r0\",\"port\":0},", "{\"name\":\"r1\",\"port\":1}]"),
        "lines" => ("application/x-ndjson", "{\"name\":\"r0\",\"port\":0}\n", "{\"name\":\"r1\",\"port\":1}\n"),
        "events" => ("text/event-stream", "data: {\"name\":\"r0\",\"port\":0}\n\n", "id: 1\ndata: {\"name\":\"r1\",\ndata: \"port\":1}\n\n"),
        "page" => ("application/json", "{\"total\":2,\"items\":[", "{\"name\":\"r" + skip + "\",\"port\":" + skip + "}]}"),
        _ => ("application/json", "{\"name\":\"r0\",", "\"port\":0}"),
    };

    private static string Unreadable(string form) => form switch
    {
        "array" => "[{\"name\":\"r0\",\"port\":\"many\"}]",
        "events" => "data: {\"name\":\"r0\",\"port\":\"many\"}\n\n",
        "page" => "{\"items\":[{\"name\":\"r0\",\"port\":\"many\"}]}",
        _ => "{\"name\":\"r0\",\"port\":\"many\"}",
    };

    private static Task Never(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        context.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }
}
