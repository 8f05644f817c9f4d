using Itential.Diagnostics;

namespace OpenTelemetry.Metrics;

/// <summary>Collects the metrics of the SDK.</summary>
public static class ItentialMeterProviderBuilderExtensions
{
    /// <summary>Collects the durations of traced calls, the SDK's own among them.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>Metrics of the single HTTP requests are .NET's own meter <c>System.Net.Http</c>.</remarks>
    public static MeterProviderBuilder AddItentialInstrumentation(this MeterProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddMeter(ItentialTelemetry.MeterName);
    }
}
