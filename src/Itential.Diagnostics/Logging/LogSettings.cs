namespace Itential.Diagnostics.Logging;

/// <summary>The settings in force. A change swaps them whole; whoever reads them takes no lock.</summary>
internal static class LogSettings
{
    private static readonly object Gate = new();
    private static volatile LogState _current = LogState.Silent;

    public static LogState Current => _current;

    public static void Change(Func<LogState, LogState> change)
    {
        lock (Gate)
        {
            _current = change(_current);
            TraceSwitch.Logging = _current.MayTrace;
        }
    }
}
