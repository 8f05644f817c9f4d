using System.Net;
using TestKit;

namespace Itential.Refit.Tests.Results.Pages;

public sealed class PagedTests : IAsyncLifetime
{
    private PagingServer _server = null!;
    private IPagesApi _api = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PagingServer.StartAsync();
        _api = RestService.For<IPagesApi>(_server.BaseAddress);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task SkipLimit_AdvancesByTheItemsReceived()
    {
        _server.Cap = 4;

        var items = await _api.ListAll(new PageQuery { Limit = 6, Sort = "_id" }).ReadAllAsync();

        Assert.Equal(Enumerable.Range(0, 10), items);
        Assert.Equal(["/jobs?limit=6&sort=_id&skip=0", "/jobs?limit=6&sort=_id&skip=4", "/jobs?limit=6&sort=_id&skip=8"], _server.Targets);
        Assert.All(_server.Requests, request => Assert.Equal("application/json", request.Headers["Accept"]));
    }

    [Fact]
    public async Task Start_IsWhatTheCallerSays()
    {
        Assert.Equal([7, 8, 9], await _api.ListAll(new PageQuery { Skip = 7, Limit = 2 }).ReadAllAsync());
        Assert.Equal([8, 9], await _api.Devices(8).ReadAllAsync());
        Assert.Equal([6, 7, 8, 9], await _api.Nodes(3).ReadAllAsync());
        Assert.Equal([5, 6, 7, 8, 9], await _api.Search(new Search { Options = new SearchOptions { Start = 5, Limit = 3 } }).ReadAllAsync());
        Assert.Equal(
            ["/jobs?limit=2&skip=7", "/jobs?limit=2&skip=9", "/devices?limit=3&offset=8", "/nodes?pageSize=3&page=3", "/nodes?pageSize=3&page=4", "/search", "/search"],
            _server.Targets);
    }

    [Fact]
    public async Task OffsetLimit_StopsAtTheTotalInMeta()
    {
        Assert.Equal(Enumerable.Range(0, 10), await _api.Devices().ReadAllAsync());
        Assert.Equal(["/devices?limit=3&offset=0", "/devices?limit=3&offset=3", "/devices?limit=3&offset=6", "/devices?limit=3&offset=9"], _server.Targets);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(2)]
    public async Task PageNumber_CountsPages_WhateverTheirSize(int cap)
    {
        _server.Cap = cap;

        Assert.Equal(Enumerable.Range(0, 10), await _api.Nodes().ReadAllAsync());
        Assert.Equal(Enumerable.Range(1, cap == 2 ? 5 : 4).Select(page => $"/nodes?pageSize=3&page={page}"), _server.Targets);
    }

    [Fact]
    public async Task BodyStartLimit_SendsACopyOfTheBody()
    {
        var search = new Search { Text = "core", Options = new SearchOptions { Limit = 4 } };

        Assert.Equal(Enumerable.Range(0, 10), await _api.Search(search).ReadAllAsync());

        Assert.Equal(
            [0, 4, 8],
            _server.Requests.Select(request => System.Text.Json.JsonDocument.Parse(request.Body).RootElement.GetProperty("options").GetProperty("start").GetInt32()));
        Assert.All(_server.Requests, request => Assert.Contains("\"text\":\"core\"", request.Body, StringComparison.Ordinal));
        Assert.Null(search.Options.Start);
    }

    [Fact]
    public async Task Total_MissingOrNull_LeavesTheEndToAnEmptyPage()
    {
        _server.TellsTotal = false;

        Assert.Equal(Enumerable.Range(0, 10), await _api.ListAll(new PageQuery { Limit = 5 }).ReadAllAsync());
        Assert.Equal(Enumerable.Range(0, 10), await _api.Bare().ReadAllAsync());
        Assert.Equal(Enumerable.Range(0, 10), await _api.Nodes().ReadAllAsync());
        Assert.Equal(
            [
                "/jobs?limit=5&skip=0", "/jobs?limit=5&skip=5", "/jobs?limit=5&skip=10",
                "/bare?limit=3&skip=0", "/bare?limit=3&skip=3", "/bare?limit=3&skip=6", "/bare?limit=3&skip=9", "/bare?limit=3&skip=10",
                "/nodes?pageSize=3&page=1", "/nodes?pageSize=3&page=2", "/nodes?pageSize=3&page=3", "/nodes?pageSize=3&page=4", "/nodes?pageSize=3&page=5",
            ],
            _server.Targets);
    }

    [Fact]
    public async Task List_ThatShrinksWhileItIsRead_EndsWithoutAnotherRequest()
    {
        _server.Count = () => _server.Requests.Count == 1 ? 10 : 6;

        Assert.Equal([0, 1, 2, 3, 4, 5], await _api.ListAll(new PageQuery { Limit = 4 }).ReadAllAsync());
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task List_ThatShrinksToLessThanWasRead_EndsWithAnEmptyPage()
    {
        _server.Count = () => _server.Requests.Count == 1 ? 10 : 3;

        Assert.Equal([0, 1, 2, 3], await _api.ListAll(new PageQuery { Limit = 4 }).ReadAllAsync());
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task List_ThatGrowsWhileItIsRead_IsReadToItsNewEnd()
    {
        _server.Count = () => _server.Requests.Count == 1 ? 4 : 5;
        _server.TellsTotal = false;

        Assert.Equal([0, 1, 2, 3, 4], await _api.ListAll(new PageQuery { Limit = 4 }).ReadAllAsync());
    }

    [Theory]
    [InlineData("{\"results\":[],\"total\":99}")]
    [InlineData("{\"results\":null,\"total\":99}")]
    [InlineData("{\"total\":99}")]
    [InlineData("null")]
    [InlineData("")]
    public async Task EmptyPage_IsTheEnd_WhateverTheTotalSays(string page)
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /jobs"] = Replies.Json(page);

        Assert.Empty(await RestService.For<IPagesApi>(server.BaseAddress).ListAll().ReadAllAsync());
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_ThatFails_SurfacesAfterTheItemsBeforeIt(bool ahead)
    {
        _server.FailingRequest = 3;
        var seen = new List<int>();

        var error = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var item in ahead ? _api.ListAllAhead(3) : _api.ListAll(new PageQuery { Limit = 3 }))
            {
                seen.Add(item);
            }
        });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
        Assert.Equal([0, 1, 2, 3, 4, 5], seen);
    }

    [Fact]
    public async Task NothingIsSent_UntilTheListIsRead_AndEachReadingStartsAtTheFirstPage()
    {
        var list = _api.ListAll(new PageQuery { Limit = 10 });
        Assert.Empty(_server.Requests);

        await list.ReadAllAsync();
        await list.ReadAllAsync();

        Assert.Equal(["/jobs?limit=10&skip=0", "/jobs?limit=10&skip=0"], _server.Targets);
    }

    [Fact]
    public async Task Page_IsAskedForWhenItIsNeeded_WithoutPrefetch()
    {
        await foreach (var item in _api.ListAll(new PageQuery { Limit = 5 }))
        {
            Assert.Equal(item < 5 ? 1 : 2, _server.Requests.Count);
        }
    }

    [Fact]
    public async Task Page_IsAskedForBeforeItIsNeeded_WithPrefetch()
    {
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.Gate = number =>
        {
            if (number == 2)
            {
                second.TrySetResult();
            }

            return Task.CompletedTask;
        };
        var items = new List<int>();

        await foreach (var item in _api.ListAllAhead(5))
        {
            await second.Task;
            items.Add(item);
        }

        Assert.Equal(Enumerable.Range(0, 10), items);
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task PrefetchedPage_ThatNobodyTakes_IsCanceled()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var never = new TaskCompletionSource();
        _server.Gate = number =>
        {
            if (number < 2)
            {
                return Task.CompletedTask;
            }

            asked.TrySetResult();
            return never.Task;
        };

        await using (var items = _api.ListAllAhead(5).GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            Assert.True(await items.MoveNextAsync());
            await asked.Task;
        }

        // The enumeration has ended although its second page never comes.
        Assert.False(never.Task.IsCompleted);
        never.SetResult();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_BetweenPages_SendsNoMore(bool ahead)
    {
        using var cancellation = new CancellationTokenSource();
        var seen = new List<int>();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in (ahead ? _api.ListAllAhead(5) : _api.ListAll(new PageQuery { Limit = 5 })).WithCancellation(cancellation.Token))
            {
                seen.Add(item);
                if (item == 4)
                {
                    await cancellation.CancelAsync();
                }
            }
        });

        Assert.Equal(cancellation.Token, error.CancellationToken);
        Assert.Equal([0, 1, 2, 3, 4], seen);
        Assert.True(_server.Requests.Count <= (ahead ? 2 : 1));
    }
}
