using System.Globalization;

namespace Itential.Platform.Tests.Paging;

/// <summary>A list of 10,007 jobs from servers that page each in a way of its own.</summary>
public sealed class PagingTests
{
    private const int Items = 10_007;
    private const int Pages = 101;

    [Fact]
    public async Task ServerThatCapsThePage_GivesEveryItemOnce_WithoutACallTooMany()
    {
        await using var server = await new JobListServer { Items = Items, Total = _ => Items, PageLength = (_, limit) => Math.Min(limit, 100) }.StartAsync();

        Assert.Equal(Everything(), await IdsAsync(server));

        Assert.Equal(Pages, server.Calls);
    }

    [Fact]
    public async Task ServerThatGivesFewerThanAskedFor_LosesNone()
    {
        await using var server = await new JobListServer { Items = Items, Total = _ => Items, PageLength = (skip, _) => skip % 2 == 0 ? 37 : 100 }.StartAsync();

        Assert.Equal(Everything(), await IdsAsync(server));
    }

    [Theory]
    [InlineData(9_000)]
    [InlineData(20_000)]
    public async Task TotalThatChangesMidway_LosesNone(int before)
    {
        await using var server = await new JobListServer { Items = Items, Total = skip => skip < 5_000 ? before : Items }.StartAsync();

        Assert.Equal(Everything(), await IdsAsync(server));

        Assert.Equal(Pages, server.Calls);
    }

    [Fact]
    public async Task EmptyPage_EndsTheList_WhateverTheTotalSays()
    {
        await using var server = await new JobListServer { Items = 5_000, Total = _ => Items }.StartAsync();

        Assert.Equal(Everything(5_000), await IdsAsync(server));

        Assert.Equal(51, server.Calls);
    }

    [Fact]
    public async Task ListWithoutATotal_IsReadToAnEmptyPage()
    {
        await using var server = await new JobListServer { Items = Items, Total = _ => null }.StartAsync();

        Assert.Equal(Everything(), await IdsAsync(server));

        Assert.Equal(Pages + 1, server.Calls);
    }

    [Fact]
    public async Task Memory_DoesNotGrowWithTheList()
    {
        await using var server = await new JobListServer { Items = Items, Total = _ => Items }.StartAsync();
        var seen = new List<WeakReference>();
        var held = 0;

        await foreach (var job in server.Client.OperationsManager.Jobs.GetJobsAllAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            seen.Add(new WeakReference(job));
            if (seen.Count == 9_950)
            {
                GC.Collect();
                held = seen.Count(reference => reference.IsAlive);
            }
        }

        // The page that is being read, and at most the one before it, which a waiting method may still refer to.
        Assert.InRange(held, 1, 200);
    }

    private static IEnumerable<string> Everything(int items = Items) => Enumerable.Range(0, items).Select(number => number.ToString(CultureInfo.InvariantCulture));

    private static async Task<List<string>> IdsAsync(JobListServer server)
    {
        var ids = new List<string>();
        await foreach (var job in server.Client.OperationsManager.Jobs.GetJobsAllAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            ids.Add(job.Id);
        }

        return ids;
    }
}
