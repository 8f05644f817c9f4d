using System.Diagnostics;
using Itential.Diagnostics.Tests.Interception.Shapes;

namespace Itential.Diagnostics.Tests.Interception;

[Collection(nameof(Logging.FacadeCollection))]
public sealed class ActivityTests : IDisposable
{
    private const string Space = "Itential.Diagnostics.Tests.Interception.Shapes.Watcher.";
    private readonly ActivityRecorder _activities = new();
    private readonly Activity _caller = new Activity("caller").Start();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Watcher _watcher = new();

    public void Dispose()
    {
        _caller.Dispose();
        _activities.Dispose();
    }

    [Fact]
    public void Call_Nested_NestsTheActivities()
    {
        var (own, inner) = _watcher.Both();

        Assert.Same(_caller, Activity.Current);
        Assert.Equal((Space + "Both", Space + "Seen"), (own?.OperationName, inner?.OperationName));
        Assert.Same(_caller, own?.Parent);
        Assert.Same(own, inner?.Parent);
        Assert.Equal([inner!, own!], _activities.Ended);
    }

    [Fact]
    public void Call_ThatReturned_HasItsTags()
    {
        var seen = Watcher.Seen();

        Assert.Equal(Space + "Seen", seen?.GetTagItem("code.function.name"));
        Assert.Equal("completed", seen?.GetTagItem("itential.outcome"));
        Assert.Null(seen?.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Unset, seen?.Status);
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException), "exception", ActivityStatusCode.Error)]
    [InlineData(typeof(OperationCanceledException), "canceled", ActivityStatusCode.Unset)]
    public void Call_ThatFailed_HasItsTagsAndNoText(Type type, string outcome, ActivityStatusCode status)
    {
        Assert.NotNull(Record.Exception(() => _watcher.Fail((Exception)Activator.CreateInstance(type, "secret")!)));

        var activity = Assert.Single(_activities.Ended);
        Assert.Equal(outcome, activity.GetTagItem("itential.outcome"));
        Assert.Equal(type.FullName, activity.GetTagItem("error.type"));
        Assert.Equal(status, activity.Status);
        Assert.Null(activity.StatusDescription);
        Assert.DoesNotContain(activity.TagObjects, tag => tag.Value?.ToString()?.Contains("secret", StringComparison.Ordinal) == true);
        Assert.Same(_caller, Activity.Current);
    }

    [Fact]
    public async Task Call_ThatIsPending_LeavesTheCallersActivityAlone()
    {
        var running = _watcher.OuterAsync(_gate.Task);

        Assert.Same(_caller, Activity.Current);
        Assert.Empty(_activities.Ended);
        _gate.SetResult();
        var (own, inner) = await running;

        Assert.Same(_caller, Activity.Current);
        Assert.Equal((Space + "OuterAsync", Space + "BothAsync"), (own?.OperationName, inner?.OperationName));
        Assert.Same(own, inner?.Parent);
        Assert.Same(_caller, own?.Parent);
        Assert.Equal([inner!, own!], _activities.Ended);
    }

    [Fact]
    public async Task Calls_Overlapping_AreSiblings()
    {
        Task<(Activity? Before, Activity? After)>[] running = [_watcher.BothAsync(_gate.Task), _watcher.BothAsync(_gate.Task)];
        _gate.SetResult();

        foreach (var (before, after) in await Task.WhenAll(running))
        {
            Assert.Same(before, after);
            Assert.Same(_caller, before?.Parent);
        }

        Assert.Equal(2, _activities.Ended.Distinct().Count());
    }

    [Fact]
    public void Iterator_BetweenItsSteps_LeavesTheCallersActivityAlone()
    {
        var seen = new List<Activity?>();
        foreach (var activity in _watcher.Steps())
        {
            Assert.Same(_caller, Activity.Current);
            seen.Add(activity);
        }

        Assert.Same(_caller, Activity.Current);
        Assert.Same(_caller, seen[0]?.Parent);
        Assert.Same(seen[0], seen[1]?.Parent);
        Assert.Same(seen[0], seen[2]);
        Assert.Equal([seen[1]!, seen[0]!], _activities.Ended);
    }

    [Fact]
    public async Task AsyncIterator_BetweenItsSteps_LeavesTheCallersActivityAlone()
    {
        var seen = new List<Activity?>();
        await using var steps = _watcher.StepsAsync(_gate.Task).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await steps.MoveNextAsync());
        seen.Add(steps.Current);
        Assert.Same(_caller, Activity.Current);
        var pending = steps.MoveNextAsync();
        Assert.Same(_caller, Activity.Current);
        _gate.SetResult();
        Assert.True(await pending);
        seen.Add(steps.Current);
        Assert.Same(_caller, Activity.Current);
        Assert.True(await steps.MoveNextAsync());
        seen.Add(steps.Current);
        Assert.False(await steps.MoveNextAsync());

        Assert.Same(_caller, Activity.Current);
        Assert.Equal(Space + "StepsAsync", seen[0]?.OperationName);
        Assert.Same(_caller, seen[0]?.Parent);
        Assert.Same(seen[0], seen[1]);
        Assert.Same(seen[0], seen[2]?.Parent);
        Assert.Equal([seen[2]!, seen[0]!], _activities.Ended);
    }

    [Fact]
    public void Call_WithoutAListener_MakesNoActivity()
    {
        _activities.Dispose();

        Assert.Same(_caller, Watcher.Seen());
    }
}
