using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Itential.Diagnostics.Tracing;

/// <summary>What calls tell other than log records.</summary>
internal static class TraceSignals
{
    public const string FunctionTag = "code.function.name";

    public const string OutcomeTag = "itential.outcome";

    public const string ErrorTag = "error.type";

    public static readonly ActivitySource Source = new(ItentialTelemetry.ActivitySourceName);

    public static readonly Histogram<double> Duration = new Meter(ItentialTelemetry.MeterName).CreateHistogram(
        "itential.method.duration",
        unit: "s",
        description: "Duration of traced calls.",
        tags: null,
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60] });

    public static bool AreHeard => Source.HasListeners() || Duration.Enabled;
}
