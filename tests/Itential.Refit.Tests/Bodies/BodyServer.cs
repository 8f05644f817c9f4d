using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using TestKit;

namespace Itential.Refit.Tests.Bodies;

/// <summary>Keeps the last body byte by byte, lets ASP.NET Core read it as a form, and answers <c>{}</c>.</summary>
public sealed class BodyServer : IAsyncLifetime
{
    private LoopbackServer? _server;

    public Uri BaseAddress => _server!.BaseAddress;

    public ReceivedBody Last { get; private set; } = null!;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync(AnswerAsync);

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        buffer.Position = 0;
        context.Request.Body = buffer;
        var form = context.Request.HasFormContentType && !context.Request.Headers.ContainsKey("Content-Encoding")
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : null;
        var headers = new Dictionary<string, StringValues>(context.Request.Headers, StringComparer.OrdinalIgnoreCase);
        Last = new ReceivedBody(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, headers, buffer.ToArray(), form, [.. form?.Files.Select(ReceivedFile.Of) ?? []]);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{}", context.RequestAborted);
    }
}
