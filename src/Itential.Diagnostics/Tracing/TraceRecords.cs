namespace Itential.Diagnostics.Tracing;

/// <summary>Tells trace records from others. They hold a method's name and a time, so they need not be searched for secrets.</summary>
internal static class TraceRecords
{
    public static bool Is<TState>() => typeof(TState) == typeof(EnteredRecord) || typeof(TState) == typeof(LeftRecord);
}
