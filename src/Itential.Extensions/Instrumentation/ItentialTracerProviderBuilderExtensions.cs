using Itential.Diagnostics;

namespace OpenTelemetry.Trace;

/// <summary>Collects the activities of the SDK.</summary>
public static class ItentialTracerProviderBuilderExtensions
{
    /// <summary>Collects the activities of traced calls, the SDK's own among them.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>The single HTTP requests, a repetition and a login each, are .NET's own source <c>System.Net.Http</c>, from .NET 9 on.</remarks>
    public static TracerProviderBuilder AddItentialInstrumentation(this TracerProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSource(ItentialTelemetry.ActivitySourceName);
    }
}
