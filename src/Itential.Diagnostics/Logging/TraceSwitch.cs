namespace Itential.Diagnostics.Logging;

/// <summary>Says whether anyone could see a trace record. Read on every traced call, so the class has no initializer.</summary>
internal static class TraceSwitch
{
    internal static bool Logging { get; set; }
}
