using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace TestKit;

/// <summary>Keeps every activity and every measurement of the process as text, for as long as it lives.</summary>
public sealed class Telemetry : IDisposable
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;

    public Telemetry()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _lines.Enqueue(Text(activity)),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
    }

    /// <summary>One line an activity or measurement: its name, then everything that it holds.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _lines.Enqueue(string.Create(CultureInfo.InvariantCulture, $"metric {instrument.Name} {value} {Pairs(tags.ToArray())}"));

    private static string Text(Activity activity) =>
        $"activity {activity.Source.Name}/{activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {Pairs(activity.TagObjects)} {Pairs(activity.Baggage.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value)))} "
        + string.Join(' ', activity.Events.Select(item => item.Name + " " + Pairs(item.Tags)));

    private static string Pairs(IEnumerable<KeyValuePair<string, object?>> pairs) =>
        string.Join(' ', pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));
}
