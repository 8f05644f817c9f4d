using System.Net;
using Itential.Refit;

namespace Itential.Platform.Tests.Waiting;

public sealed class PollerTests
{
    private static readonly HttpRequestMessage Request = new(HttpMethod.Get, "https://platform.example/jobs/1");

    [Fact]
    public async Task Work_IsLookedAtUntilItEnds()
    {
        var story = new Story("running", "paused", "complete");

        var result = await story.WaitAsync();

        Assert.Equal((WorkState.Completed, "complete", 3), (result.State, result.EnsureCompleted(), story.Looks.Count));
        Assert.Equal(["running", "paused", "complete"], story.Progress.Select(progress => progress.State));
        Assert.All(story.Progress, progress => Assert.Equal(("job 1", 1, 2), (progress.Work, progress.Done, progress.Total)));
        Assert.Equal(0, story.Cancellations);
    }

    [Theory]
    [InlineData("error", WorkState.Failed, "The job 1 failed: task 4a: no route to host")]
    [InlineData("canceled", WorkState.Canceled, "The job 1 was cancelled.")]
    public async Task Work_ThatDoesNotReachItsEnd_SaysWhy(string state, WorkState end, string message)
    {
        var result = await new Story("running", state).WaitAsync();

        var error = Assert.Throws<WorkFailedException>(() => result.EnsureCompleted());
        Assert.Equal((end, end, message), (result.State, error.State, error.Message));
        Assert.Equal(result.Errors, error.Errors);
    }

    [Fact]
    public async Task Looks_ComeLessAndLessOften()
    {
        var story = new Story([.. Enumerable.Repeat<object>("running", 7), "complete"]);

        await story.WaitAsync(new WaitOptions { Interval = TimeSpan.FromSeconds(1), MaxInterval = TimeSpan.FromSeconds(3) });

        var gaps = story.Looks.Zip([TimeSpan.Zero, .. story.Looks], (look, before) => (look - before).TotalSeconds).ToList();
        double[] least = [0.8, 1.2, 1.8, 2.4, 2.4, 2.4, 2.4, 2.4];
        Assert.All(gaps.Zip(least), pair => Assert.True(pair.First >= pair.Second, $"A look came after {pair.First} s, at least {pair.Second} s were due."));
    }

    [Fact]
    public async Task Look_ThatFailsForAReasonThatMayPass_IsRepeated()
    {
        var story = new Story(Lost(), Answer(HttpStatusCode.ServiceUnavailable), Answer(HttpStatusCode.TooManyRequests), "running", Lost(), Lost(), "complete");

        var result = await story.WaitAsync(new WaitOptions { ToleratedFailures = 3 });

        Assert.Equal(WorkState.Completed, result.State);
    }

    [Fact]
    public async Task Look_ThatFailsTooOften_EndsTheWait()
    {
        var story = new Story(Lost());

        await Assert.ThrowsAsync<ApiRequestException>(() => story.WaitAsync(new WaitOptions { ToleratedFailures = 2 }));

        Assert.Equal(3, story.Looks.Count);
    }

    [Fact]
    public async Task Look_ThatFailsForGood_EndsTheWaitAtOnce()
    {
        var story = new Story(Answer(HttpStatusCode.NotFound));

        await Assert.ThrowsAsync<ApiException>(() => story.WaitAsync());

        Assert.Single(story.Looks);
    }

    [Theory]
    [InlineData(false, 0, "The job 1 did not end within 30 s; it was last running. It goes on; wait for it by its id, or set WaitOptions.CancelsWork.")]
    [InlineData(true, 1, "The job 1 did not end within 30 s; it was last running. The server was told to cancel it.")]
    public async Task Deadline_EndsTheWait_AndTheWorkWhereAsked(bool cancels, int cancellations, string message)
    {
        var story = new Story("running");

        var error = await Assert.ThrowsAsync<WorkTimedOutException>(() => story.WaitAsync(new WaitOptions { Deadline = TimeSpan.FromSeconds(30), CancelsWork = cancels }));

        Assert.Equal((message, "running", cancellations), (error.Message, error.State, story.Cancellations));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Cancellation_EndsTheWait_AndTheWorkWhereAsked(bool cancels, int cancellations)
    {
        using var source = new CancellationTokenSource();
        var story = new Story("running");

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => story.WaitAsync(
            new WaitOptions { CancelsWork = cancels },
            running =>
            {
                if (running.Looks.Count == 2)
                {
                    source.Cancel();
                }
            },
            source.Token));

        Assert.Equal((source.Token, cancellations), (error.CancellationToken, story.Cancellations));
    }

    [Fact]
    public async Task CancellationThatTheServerRefuses_DoesNotHideTheDeadline()
    {
        var story = new Story("running") { CancelFault = Lost() };

        var error = await Assert.ThrowsAsync<WorkTimedOutException>(() => story.WaitAsync(new WaitOptions { Deadline = TimeSpan.FromSeconds(30), CancelsWork = true }));

        Assert.Contains("It goes on", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_ThatMakeNoSense_AreRefused()
    {
        var story = new Story("running");

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => story.WaitAsync(new WaitOptions { Interval = TimeSpan.FromSeconds(-1) }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => story.WaitAsync(new WaitOptions { Interval = TimeSpan.FromSeconds(9) }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => story.WaitAsync(new WaitOptions { ToleratedFailures = -1 }));
        Assert.Empty(story.Looks);
    }

    private static ApiRequestException Lost() => new("GET got no answer.", Request, new HttpRequestException("refused"));

    private static ApiException Answer(HttpStatusCode status) => new("GET answered.", Request, new HttpResponseMessage(status), null);
}
