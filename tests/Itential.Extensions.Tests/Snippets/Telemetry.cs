using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Itential.Extensions.Tests.Snippets;

internal static class Telemetry
{
    public static void Collect()
    {
        // snippet: opentelemetry
        using var traces = Sdk.CreateTracerProviderBuilder()
            .AddItentialInstrumentation()
            .AddOtlpExporter()
            .Build();
        using var metrics = Sdk.CreateMeterProviderBuilder()
            .AddItentialInstrumentation()
            .AddOtlpExporter()
            .Build();
        // end-snippet
    }
}
