using AotSmoke.InMemory;
using AotSmoke.Paging;
using AotSmoke.Servers;
using Itential.Platform;

namespace AotSmoke.Checks;

/// <summary>Lists that come in pages, in each of the four styles.</summary>
internal static class PagingChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("pages: skip and limit", () => SkipLimitAsync(servers)),
        new("pages: offset and limit", () => OffsetLimitAsync(servers)),
        new("pages: numbered", NumberedAsync),
        new("pages: start and limit in the body", BodyAsync),
    ];

    private static async Task SkipLimitAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        var all = await platform.AutomationStudio.Workflows.GetWorkflowsAsync(limit: 1);
        Expect.That(all.Total > 3);
        Expect.Equal(all.Total, await CountAsync(platform.For<IPagesApi>().WorkflowsAsync(limit: 3)));
    }

    private static async Task OffsetLimitAsync(ServerAccess servers)
    {
        using var gateway = servers.OpenGateway();
        var all = await gateway.Devices.GetDevicesAsync();
        var total = all.Meta?.TotalCount;
        Expect.That(total > all.Data.Count);
        Expect.Equal(total, await CountAsync(gateway.For<IPagesApi>().DevicesAsync()));
    }

    private static async Task NumberedAsync()
    {
        using var server = new MemoryServer(request => Reply.Json(
            request.Target.EndsWith("page=1", StringComparison.Ordinal) ? """{"list":[1,2],"totalPages":2}""" : """{"list":[3],"totalPages":2}"""));
        Expect.Equal(3, await CountAsync(server.Client<IPagesApi>().NodesAsync()));
        Expect.Equal("GET /nodes?pageSize=2&page=1, GET /nodes?pageSize=2&page=2", string.Join(", ", server.Requests.Select(request => request.Target)));
    }

    private static async Task BodyAsync()
    {
        using var server = new MemoryServer(request => Reply.Json(
            request.Text.Contains("\"start\":0", StringComparison.Ordinal) ? """{"list":[1,2],"total":3}""" : """{"list":[3],"total":3}"""));
        Expect.Equal(3, await CountAsync(server.Client<IPagesApi>().SearchAsync(new PageSearch("core", Start: null, Limit: 2))));
        Expect.Equal("""{"text":"core","start":2,"limit":2}""", server.Last.Text);
    }

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> items)
    {
        var count = 0;
        await foreach (var item in items)
        {
            Expect.That(item is not null);
            count++;
        }

        return count;
    }
}
