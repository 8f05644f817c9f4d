using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Platform.Tests.Paging;

/// <summary>A platform whose list of jobs is as long as wanted and pages as badly as wanted. It caps a page at 100.</summary>
internal sealed class JobListServer : IAsyncDisposable
{
    private const int Cap = 100;
    private LoopbackServer _server = null!;

    public required int Items { get; init; }

    /// <summary>The total that is told, by the position of the page; null for none.</summary>
    public required Func<int, int?> Total { get; init; }

    /// <summary>How many items a page has, by its position and what was asked for.</summary>
    public Func<int, int, int> PageLength { get; init; } = (_, limit) => Math.Min(limit, Cap);

    public int Calls { get; private set; }

    public IPlatformClient Client { get; private set; } = null!;

    public async Task<JobListServer> StartAsync()
    {
        _server = await LoopbackServer.StartAsync(AnswerAsync);
        Client = PlatformClient.Create(new PlatformOptions { BaseAddress = _server.BaseAddress, Token = "token" });
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        Calls++;
        var skip = int.Parse(context.Request.Query["skip"].ToString(), CultureInfo.InvariantCulture);
        var limit = int.Parse(context.Request.Query["limit"].ToString(), CultureInfo.InvariantCulture);
        var length = Math.Clamp(PageLength(skip, limit), 0, Math.Max(0, Items - skip));
        var body = new StringBuilder("{\"message\":\"ok\",\"data\":[");
        body.AppendJoin(',', Enumerable.Range(skip, length).Select(number => string.Create(CultureInfo.InvariantCulture, $"{{\"_id\":\"{number}\",\"name\":\"job\",\"status\":\"complete\"}}")));
        var total = Total(skip)?.ToString(CultureInfo.InvariantCulture) ?? "null";
        body.Append(CultureInfo.InvariantCulture, $"],\"metadata\":{{\"skip\":{skip},\"limit\":{limit},\"total\":{total}}}}}");
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToString(), context.RequestAborted);
    }
}
