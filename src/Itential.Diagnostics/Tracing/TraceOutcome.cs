namespace Itential.Diagnostics.Tracing;

/// <summary>How a call ended.</summary>
internal enum TraceOutcome
{
    Completed,
    Exception,
    Canceled,
}
