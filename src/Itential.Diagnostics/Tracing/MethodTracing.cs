using System.ComponentModel;
using System.Runtime.CompilerServices;
using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>Says whether anybody listens to traced calls. Used by generated code before each of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MethodTracing
{
    /// <summary>Whether an intercepted call would be heard: by <see cref="ItentialLog"/>, an activity listener or a meter listener.</summary>
    public static bool IsOn
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TraceSwitch.Logging || TraceSignals.AreHeard;
    }

    /// <summary>Whether an activity could be open for a traced call.</summary>
    public static bool HasActivityListeners
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TraceSignals.Source.HasListeners();
    }

    /// <summary>Whether a decorated call would be heard: by the decorator's logger, an activity listener or a meter listener.</summary>
    /// <param name="logger">The decorator's logger.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOnFor(ILogger logger) => logger.IsEnabled(LogLevel.Trace) || TraceSignals.AreHeard;
}
