using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>The ids of the two records of a call.</summary>
internal static class TraceEvents
{
    public static readonly EventId Entered = new(9001, "MethodEntered");

    public static readonly EventId Left = new(9002, "MethodLeft");
}
