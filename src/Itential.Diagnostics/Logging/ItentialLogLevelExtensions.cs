using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics;

/// <summary>Translates between the levels of this SDK and those of .NET.</summary>
public static class ItentialLogLevelExtensions
{
    /// <summary>The level of .NET for a record of this level.</summary>
    /// <param name="level">The level. One between two names counts as the lower name, because it passes the limits that the lower one passes.</param>
    /// <returns>
    /// The level of the same name. <see cref="ItentialLogLevel.NotSet"/> is <see cref="LogLevel.Trace"/>, <see cref="ItentialLogLevel.Fatal"/>
    /// is <see cref="LogLevel.Critical"/>, <see cref="ItentialLogLevel.None"/> and all above is <see cref="LogLevel.None"/>.
    /// </returns>
    public static LogLevel ToLogLevel(this ItentialLogLevel level) => level switch
    {
        >= ItentialLogLevel.None => LogLevel.None,
        >= ItentialLogLevel.Critical => LogLevel.Critical,
        >= ItentialLogLevel.Error => LogLevel.Error,
        >= ItentialLogLevel.Warning => LogLevel.Warning,
        >= ItentialLogLevel.Information => LogLevel.Information,
        >= ItentialLogLevel.Debug => LogLevel.Debug,
        _ => LogLevel.Trace,
    };

    /// <summary>The level of this SDK for a record of .NET.</summary>
    /// <param name="level">The level.</param>
    /// <param name="eventId">The record's event. The one named <c>Fatal</c>, with the number 90, makes a critical record a fatal one.</param>
    /// <returns>The level of the same name; <see cref="ItentialLogLevel.None"/> for what is not a level.</returns>
    public static ItentialLogLevel ToItentialLogLevel(this LogLevel level, EventId eventId = default) => level switch
    {
        LogLevel.Trace => ItentialLogLevel.Trace,
        LogLevel.Debug => ItentialLogLevel.Debug,
        LogLevel.Information => ItentialLogLevel.Information,
        LogLevel.Warning => ItentialLogLevel.Warning,
        LogLevel.Error => ItentialLogLevel.Error,
        LogLevel.Critical => LogEvents.IsFatal(eventId) ? ItentialLogLevel.Fatal : ItentialLogLevel.Critical,
        _ => ItentialLogLevel.None,
    };
}
