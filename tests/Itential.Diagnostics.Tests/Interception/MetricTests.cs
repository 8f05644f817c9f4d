using System.Diagnostics.Metrics;
using Itential.Diagnostics.Tests.Interception.Shapes;

namespace Itential.Diagnostics.Tests.Interception;

[Collection(nameof(Logging.FacadeCollection))]
public sealed class MetricTests : IDisposable
{
    private const string Space = "Itential.Diagnostics.Tests.Interception.Shapes.";
    private readonly List<(double Value, Dictionary<string, object?> Tags)> _measured = [];
    private readonly MeterListener _listener = new();

    public MetricTests()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is Histogram<double> { Meter.Name: "Itential", Name: "itential.method.duration", Unit: "s" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, value, tags, _) => _measured.Add((value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value))));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public void Call_ThatReturned_IsMeasuredInSeconds()
    {
        Assert.Equal(2, Job.Count("ab"));

        var (value, tags) = Assert.Single(_measured);
        Assert.InRange(value, 0, 30);
        Assert.Equal(Space + "Job.Count", tags["code.function.name"]);
        Assert.Equal("completed", tags["itential.outcome"]);
        Assert.Equal(2, tags.Count);
    }

    [Fact]
    public void Call_ThatFailed_TellsTheType()
    {
        Assert.Throws<TimeoutException>(() => new Job().Throw(new TimeoutException("no")));

        var (_, tags) = Assert.Single(_measured);
        Assert.Equal("exception", tags["itential.outcome"]);
        Assert.Equal("System.TimeoutException", tags["error.type"]);
    }

    [Fact]
    public void Iterator_Enumerated_IsMeasuredOnce()
    {
        Assert.Equal([0, 1], new Sequences().Numbers(2));

        Assert.Equal(Space + "Sequences.Numbers", Assert.Single(_measured).Tags["code.function.name"]);
    }

    [Fact]
    public void Call_AfterTheListenerLeft_IsNotMeasured()
    {
        _listener.Dispose();

        Assert.Equal(2, Job.Count("ab"));

        Assert.Empty(_measured);
    }
}
