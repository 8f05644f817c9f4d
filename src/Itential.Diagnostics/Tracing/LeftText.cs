using System.Globalization;

namespace Itential.Diagnostics.Tracing;

/// <summary>Writes the text of a call's end: <c>← A.B.C (1.23ms)</c>, <c>← A.B.C (exception, 1.23ms)</c>.</summary>
internal static class LeftText
{
    private const int Buffer = 256;
    private const long TicksPerHundredth = TimeSpan.TicksPerMillisecond / 100;

    public static string Write(string method, TraceOutcome outcome, TimeSpan elapsed)
    {
        // Whole numbers: formatting a double costs more than the rest of the line.
        var hundredths = (elapsed.Ticks + (TicksPerHundredth / 2)) / TicksPerHundredth;
        var milliseconds = hundredths / 100;
        var rest = hundredths % 100;
        return outcome == TraceOutcome.Completed
            ? string.Create(CultureInfo.InvariantCulture, stackalloc char[Buffer], $"← {method} ({milliseconds}.{rest:00}ms)")
            : string.Create(CultureInfo.InvariantCulture, stackalloc char[Buffer], $"← {method} ({OutcomeText.Of(outcome)}, {milliseconds}.{rest:00}ms)");
    }
}
