using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>Activities and metrics. Listeners hear the whole process, so these run alone.</summary>
[Collection(nameof(ListenerTests))]
[CollectionDefinition(nameof(ListenerTests), DisableParallelization = true)]
public sealed class ListenerTests : DecoratorTest
{
    private const string Prefix = "Itential.Diagnostics.Tests.Decorators.";

    public ListenerTests()
    {
        Recorder.IsOn = false;
    }

    [Fact]
    public async Task NobodyListening_Calls_GiveTheInstancesOwnResults()
    {
        var source = new TaskCompletionSource<int>();
        var sequence = Decorated.Count(1);

        Assert.Same(source.Task, Decorated.RunFor(source.Task));
        Assert.Equal(Inner.Count(1).GetType(), sequence.GetType());
        Assert.Equal(42, Decorated.Add(2));
        Assert.Empty(Recorder.Lines);
        source.SetResult(1);
        await source.Task;
    }

    [Fact]
    public async Task ActivityListener_Calls_AreNestedActivities()
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = Listen(activities);
        using var root = new Activity("root").Start();
        Inner.Changed += (_, _) => Decorated.Add(1);
        Inner.AtThird = () =>
        {
            Decorated.Nothing();
            return Task.CompletedTask;
        };

        await foreach (var _ in Decorated.Count(3))
        {
            Assert.Same(root, Activity.Current);
        }

        Assert.Same(root, Activity.Current);
        Assert.Equal([Prefix + "IShapes.Add", Prefix + "IShapes.Nothing", Prefix + "IShapes.Count"], activities.Select(item => item.OperationName));
        var ids = activities.ToDictionary(item => item.OperationName, item => item.SpanId);
        Assert.Equal([ids[Prefix + "IShapes.Nothing"], ids[Prefix + "IShapes.Count"], root.SpanId], activities.Select(item => item.ParentSpanId));
        Assert.All(activities, item => Assert.Equal(item.OperationName, item.GetTagItem("code.function.name")));
    }

    [Fact]
    public async Task ActivityListener_PendingTask_LeavesTheCallersActivityCurrent()
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = Listen(activities);
        using var root = new Activity("root").Start();
        var source = new TaskCompletionSource<int>();

        var call = Decorated.RunFor(source.Task);
        Assert.Same(root, Activity.Current);
        Assert.Empty(activities);
        source.SetResult(1);
        await call;

        Assert.Same(root, Activity.Current);
        Assert.Equal("completed", Assert.Single(activities).GetTagItem("itential.outcome"));
    }

    [Fact]
    public void ActivityListener_FailedCall_HasStatusAndType()
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = Listen(activities);

        Assert.Throws<InvalidOperationException>(() => Decorated.Throw(new InvalidOperationException("secret")));

        var activity = Assert.Single(activities);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal("exception", activity.GetTagItem("itential.outcome"));
        Assert.Equal("System.InvalidOperationException", activity.GetTagItem("error.type"));
        Assert.Null(activity.StatusDescription);
    }

    [Fact]
    public void MeterListener_Call_IsMeasuredInSeconds()
    {
        var measured = new ConcurrentQueue<(double Value, string Unit, Dictionary<string, object?> Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument is { Name: "itential.method.duration", Meter.Name: "Itential" })
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            measured.Enqueue((value, instrument.Unit!, new Dictionary<string, object?>(tags.ToArray()))));
        listener.Start();

        Decorated.Nothing();
        Assert.Throws<OperationCanceledException>(() => Decorated.Throw(new OperationCanceledException()));

        Assert.Equal(["completed", "canceled"], measured.Select(item => item.Tags["itential.outcome"]));
        Assert.Equal([Prefix + "IShapes.Nothing", Prefix + "IShapes.Throw"], measured.Select(item => item.Tags["code.function.name"]));
        Assert.All(measured, item => Assert.True(item is { Unit: "s", Value: >= 0 and < 60 }));
    }

    private static ActivityListener Listen(ConcurrentQueue<Activity> activities)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Itential",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
