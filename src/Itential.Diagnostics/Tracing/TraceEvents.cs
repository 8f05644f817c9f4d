using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>The ids of the two records of a call.</summary>
internal static class TraceEvents
{
    public static readonly EventId Entered = new(9001, "MethodEntered");

    public static readonly EventId Left = new(9002, "MethodLeft");

    /// <summary>Whether a record names a method and nothing else, so that it need not be searched for secrets.</summary>
    public static bool IsTrace(EventId id) => (id.Id == Entered.Id && id.Name == Entered.Name) || (id.Id == Left.Id && id.Name == Left.Name);
}
