using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Refit.Tests.Results.Pages;

/// <summary>A list of numbers from 0 that is given out page by page, in each of the styles.</summary>
internal sealed class PagingServer : IAsyncDisposable
{
    private readonly RecordingServer _server;

    private PagingServer(RecordingServer server)
    {
        _server = server;
        server["GET /jobs"] = context => AnswerAsync(context, "skip", (items, total) => $"{{\"results\":{items},\"total\":{total}}}");
        server["GET /devices"] = context => AnswerAsync(context, "offset", (items, total) => $"{{\"data\":{items},\"meta\":{{\"count\":3,\"total_count\":{total}}}}}");
        server["GET /bare"] = context => AnswerAsync(context, "skip", (items, _) => items);
        server["GET /nodes"] = NodesAsync;
        server["POST /search"] = SearchAsync;
    }

    public Uri BaseAddress => _server.BaseAddress;

    public IReadOnlyList<RecordedRequest> Requests => _server.Requests;

    /// <summary>How many items there are. Asked anew for each page.</summary>
    public Func<int> Count { get; set; } = () => 10;

    /// <summary>The most items that a page has, whatever is asked for.</summary>
    public int Cap { get; set; } = 100;

    /// <summary>Whether pages tell the total.</summary>
    public bool TellsTotal { get; set; } = true;

    /// <summary>The request, counted from 1, that fails; 0 for none.</summary>
    public int FailingRequest { get; set; }

    /// <summary>Waited for by each request.</summary>
    public Func<int, Task> Gate { get; set; } = _ => Task.CompletedTask;

    public static async Task<PagingServer> StartAsync() => new(await RecordingServer.StartAsync());

    public IReadOnlyList<string> Targets => [.. Requests.Select(request => request.Target)];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static int? Number(HttpContext context, string name) =>
        context.Request.Query.TryGetValue(name, out var text) ? int.Parse(text.ToString(), CultureInfo.InvariantCulture) : null;

    private Task AnswerAsync(HttpContext context, string position, Func<string, string, string> envelope) =>
        WriteAsync(context, Number(context, position) ?? 0, Number(context, "limit"), envelope);

    private Task NodesAsync(HttpContext context)
    {
        var size = Math.Min(Number(context, "pageSize") ?? 25, Cap);
        var pages = TellsTotal ? ((Count() + size - 1) / size).ToString(CultureInfo.InvariantCulture) : "null";
        return WriteAsync(
            context,
            ((Number(context, "page") ?? 1) - 1) * size,
            size,
            (items, total) => $"{{\"status\":\"Success\",\"result\":{{\"data\":{items},\"totalRecords\":{total},\"totalPages\":{pages}}}}}");
    }

    private async Task SearchAsync(HttpContext context)
    {
        using var body = JsonDocument.Parse(Requests[^1].Body);
        var options = body.RootElement.GetProperty("options");
        await WriteAsync(context, options.GetProperty("start").GetInt32(), options.GetProperty("limit").GetInt32(), (items, total) => $"{{\"list\":{items},\"totalCount\":{total}}}");
    }

    private async Task WriteAsync(HttpContext context, int start, int? limit, Func<string, string, string> envelope)
    {
        var number = Requests.Count;
        await Gate(number);
        if (number == FailingRequest)
        {
            context.Response.StatusCode = 503;
            return;
        }

        var count = Count();
        var items = Enumerable.Range(start, Math.Max(0, Math.Min(Math.Min(limit ?? 25, Cap), count - start)));
        var total = TellsTotal ? count.ToString(CultureInfo.InvariantCulture) : "null";
        await Replies.Json(envelope("[" + string.Join(',', items) + "]", total))(context);
    }
}
