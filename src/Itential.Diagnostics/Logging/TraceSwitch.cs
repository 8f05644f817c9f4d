namespace Itential.Diagnostics.Logging;

internal static class TraceSwitch
{
    public static bool Logging { get; set; }
}
