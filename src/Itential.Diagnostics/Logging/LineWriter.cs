using System.Globalization;
using Itential.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Logging;

/// <summary>Writes records to standard error, each in one piece, and holds no lock while it makes them.</summary>
internal static class LineWriter
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss,fff";

    /// <summary>Takes the secrets out of a text.</summary>
    internal static Func<string, string> Redact { get; set; } = static text => text;

    /// <summary>Where the lines go. Null is the standard error of the moment.</summary>
    internal static TextWriter? Output { get; set; }

    internal static TimeProvider Clock { get; set; } = TimeProvider.System;

    public static void Write(string logger, ItentialLogLevel level, EventId eventId, string message, Exception? exception)
    {
        // A trace record holds names and times only.
        Func<string, string> redact = TraceEvents.IsTrace(eventId) ? static text => text : Redact;
        var time = Clock.GetLocalNow().ToString(TimeFormat, CultureInfo.InvariantCulture);
        var line = $"{time}: [{LogText.OneLine(logger)}] {NameOf(level)}: {LogText.OneLine(redact(message))}{Environment.NewLine}";
        if (exception is not null)
        {
            line += LogText.Indented(redact(exception.ToString())) + Environment.NewLine;
        }

        (Output ?? Console.Error).Write(line);
    }

    private static string NameOf(ItentialLogLevel level) => level switch
    {
        >= ItentialLogLevel.Fatal => "FATAL",
        >= ItentialLogLevel.Critical => "CRITICAL",
        >= ItentialLogLevel.Error => "ERROR",
        >= ItentialLogLevel.Warning => "WARNING",
        >= ItentialLogLevel.Information => "INFO",
        >= ItentialLogLevel.Debug => "DEBUG",
        _ => "TRACE",
    };
}
