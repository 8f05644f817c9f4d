namespace Itential.Diagnostics;

/// <summary>The names under which traced calls and the SDK's own calls are listened to.</summary>
public static class ItentialTelemetry
{
    /// <summary>The name of the one <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "Itential";

    /// <summary>The name of the one <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "Itential";
}
