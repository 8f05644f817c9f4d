using System.Runtime.CompilerServices;

namespace Itential.Refit.Tests.Bodies;

public sealed class JsonLinesTests(BodyServer server) : IClassFixture<BodyServer>
{
    private const string Two = "{\"id\":\"a\\nb\",\"size\":1}\n{\"id\":\"c\",\"size\":2}\n";
    private static readonly Job[] Jobs = [new("a\nb", 1), new("c", 2)];
    private readonly IBodyApi _api = RestService.For<IBodyApi>(server.BaseAddress);

    [Fact]
    public async Task Lines_Sequence_IsOneLineAnElement()
    {
        await _api.LinesAsync(Jobs);

        Assert.Equal(Two, server.Last.Text);
        Assert.Equal("application/x-ndjson", server.Last.Header("Content-Type"));
        Assert.Equal("chunked", server.Last.Header("Transfer-Encoding"));
    }

    [Fact]
    public void Lines_Synchronous_AreTheSame()
    {
        _api.Lines(Jobs);

        Assert.Equal(Two, server.Last.Text);
    }

    [Fact]
    public async Task Lines_AsynchronousSequence_IsTheSame()
    {
        await _api.LiveLinesAsync(Live(Jobs));

        Assert.Equal(Two, server.Last.Text);
    }

    [Fact]
    public async Task Lines_None_IsAnEmptyBody()
    {
        await _api.LinesAsync([]);
        Assert.Equal("", server.Last.Text);

        await _api.LiveLinesAsync(Live([]));
        Assert.Equal("", server.Last.Text);

        await _api.LinesAsync(null);
        Assert.Null(server.Last.Header("Content-Type"));
    }

    [Fact]
    public async Task Lines_Many_AllArrive()
    {
        var jobs = Enumerable.Range(0, 20_000).Select(i => new Job("job " + i, i));

        await _api.LinesAsync(jobs);
        var lines = server.Last.Text.Split('\n');
        await _api.LiveLinesAsync(Live(jobs));

        Assert.Equal(20_001, lines.Length);
        Assert.Equal("{\"id\":\"job 19999\",\"size\":19999}", lines[19_999]);
        Assert.Equal(lines, server.Last.Text.Split('\n'));
    }

    [Fact]
    public async Task Lines_OfAnInterface_AreWrittenByTheirOwnType()
    {
        await _api.ShapeLinesAsync([new Circle("c", 3)]);

        Assert.Equal("{\"name\":\"c\",\"radius\":3}\n", server.Last.Text);
    }

    [Fact]
    public async Task Lines_ElementThatCannotBeWritten_NamesTheCause()
    {
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => _api.ShapeLinesAsync([new Circle("c", 3), new Unknown("u", 4)]));

        Assert.Contains("could not be written as IShape", error.Message, StringComparison.Ordinal);
        Assert.IsType<NotSupportedException>(error.InnerException);
    }

    [Fact]
    public async Task Lines_Cancelled_StopTheSequence()
    {
        using var source = new CancellationTokenSource();
        var ended = new TaskCompletionSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _api.LiveLinesAsync(Endless(source, ended), source.Token));

        await ended.Task;
    }

    [Fact]
    public void Lines_CancelledSynchronously_StopTheSequence()
    {
        using var source = new CancellationTokenSource();
        var read = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => _api.Lines(Counting(), source.Token));
        Assert.InRange(read, 1, 3);

        IEnumerable<Job> Counting()
        {
            for (var i = 0; i < 1_000; i++)
            {
                read++;
                source.Cancel();
                yield return Jobs[0];
            }
        }
    }

    [Fact]
    public async Task Lines_WithoutSystemTextJson_SayWhatIsMissing()
    {
        var api = RestService.For<ILinesApi>(server.BaseAddress, new RefitSettings(new TextSerializer("text/x-pairs")));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => api.LinesAsync(Jobs));

        Assert.Contains("SystemTextJsonContentSerializer", error.Message, StringComparison.Ordinal);
    }

    private static async IAsyncEnumerable<Job> Live(IEnumerable<Job> jobs)
    {
        foreach (var job in jobs)
        {
            if (job.Size % 1_000 == 1)
            {
                await Task.Yield();
            }

            yield return job;
        }
    }

    private static async IAsyncEnumerable<Job> Endless(CancellationTokenSource source, TaskCompletionSource ended, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            yield return Jobs[0];
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            ended.SetResult();
        }
    }
}
