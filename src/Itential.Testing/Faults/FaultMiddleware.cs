using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Faults;

/// <summary>Lets each request meet its fault, before anything else answers it.</summary>
internal sealed class FaultMiddleware(FaultPlan plan, TimeProvider clock, CancellationToken stopping)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var armed = plan.Take(context.Request.Method, context.Request.Path.Value!);
        if (armed is null)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        if (!await WaitAsync(armed, context.RequestAborted).ConfigureAwait(false))
        {
            context.Abort();
            return;
        }

        switch (armed.Fault.Kind)
        {
            case FaultKind.Pass:
                await next(context).ConfigureAwait(false);
                break;
            case FaultKind.Answer:
                await AnswerAsync(context.Response, armed.Fault).ConfigureAwait(false);
                break;
            case FaultKind.Truncate:
                await TruncateAsync(context, armed.Fault).ConfigureAwait(false);
                break;
            case FaultKind.BadChunk when context.Features.Get<IConnectionTransportFeature>() is { } connection && !HttpProtocol.IsHttp2(context.Request.Protocol):
                await BreakChunkAsync(context, connection, armed.Fault).ConfigureAwait(false);
                break;
            default:
                context.Abort();
                break;
        }
    }

    // Written beside the server, whose own framing has no faults. What the server sends afterwards is read by nobody.
    private static async Task BreakChunkAsync(HttpContext context, IConnectionTransportFeature connection, Fault fault)
    {
        var answer = $"HTTP/1.1 {(int)fault.Status} OK\r\nContent-Type: {fault.ContentType}\r\nTransfer-Encoding: chunked\r\n\r\n{fault.Body.Length:x}\r\n{fault.Body}\r\nno size\r\n";
        await connection.Transport.Output.WriteAsync(Encoding.ASCII.GetBytes(answer), context.RequestAborted).ConfigureAwait(false);
        context.Response.Headers.Connection = "close";
    }

    private static Task AnswerAsync(HttpResponse response, Fault fault)
    {
        WriteHead(response, fault);
        if (fault.Body.Length == 0)
        {
            return Task.CompletedTask;
        }

        response.ContentLength = Encoding.UTF8.GetByteCount(fault.Body);
        return response.WriteAsync(fault.Body);
    }

    private static async Task TruncateAsync(HttpContext context, Fault fault)
    {
        var body = Encoding.UTF8.GetBytes(fault.Body);
        WriteHead(context.Response, fault);
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2), context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);

        // The server closes a connection whose answer is shorter than announced; an abort could overtake what is already written.
    }

    private static void WriteHead(HttpResponse response, Fault fault)
    {
        response.StatusCode = (int)fault.Status;
        if (fault.Body.Length > 0)
        {
            response.ContentType = fault.ContentType;
        }

        foreach (var (name, value) in fault.Headers)
        {
            response.Headers[name] = value;
        }
    }

    private async Task<bool> WaitAsync(ArmedFault armed, CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, stopping);

        // The timer exists before the hit is told, so that whoever waits for the hit may move the clock.
        var delay = armed.Fault.Delay > TimeSpan.Zero ? Task.Delay(armed.Fault.Delay, clock, end.Token) : Task.CompletedTask;
        var hold = armed.Fault.IsHeld ? armed.Released.WaitAsync(end.Token) : Task.CompletedTask;
        armed.CountHit();
        try
        {
            await Task.WhenAll(delay, hold).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
