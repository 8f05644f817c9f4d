using System.Globalization;

namespace Itential.Diagnostics.Logging;

/// <summary>Writes records to standard error, each in one piece, and holds no lock while it makes them.</summary>
internal static class LineWriter
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss,fff";

    /// <summary>Takes the secrets out of a text.</summary>
    internal static Func<string, string> Redact { get; set; } = SensitiveDataScanner.Default.Redact;

    /// <summary>Where the lines go. Null is the standard error of the moment.</summary>
    internal static TextWriter? Output { get; set; }

    internal static TimeProvider Clock { get; set; } = TimeProvider.System;

    public static void Write(string logger, ItentialLogLevel level, string message, Exception? exception)
    {
        var text = LogText.OneLine(Redact(message));
        Put(logger, level, exception is null ? text : text + Environment.NewLine + LogText.Indented(Redact(exception.ToString())));
    }

    /// <summary>Writes a record that can hold no secret.</summary>
    public static void WriteTrace(string logger, string message) => Put(logger, ItentialLogLevel.Trace, message);

    private static void Put(string logger, ItentialLogLevel level, string text)
    {
        var time = Clock.GetLocalNow().ToString(TimeFormat, CultureInfo.InvariantCulture);
        (Output ?? Console.Error).Write($"{time}: [{LogText.OneLine(logger)}] {NameOf(level)}: {text}{Environment.NewLine}");
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
