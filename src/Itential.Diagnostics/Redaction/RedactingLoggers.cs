using System.ComponentModel;
using Itential.Diagnostics.Redaction;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Itential.Diagnostics;

/// <summary>Puts redaction before a logger, once. For this SDK's packages; applications call <c>AddSensitiveDataRedaction</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RedactingLoggers
{
    /// <summary>Gives a factory whose loggers redact. One that does already is returned as it is, whatever its scanner.</summary>
    /// <param name="factory">Makes the loggers behind. Disposing the result disposes it.</param>
    /// <param name="scanner">Null for <see cref="SensitiveDataScanner.Default"/>.</param>
    public static ILoggerFactory Wrap(ILoggerFactory factory, SensitiveDataScanner? scanner = null)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return factory is RedactingLoggerFactory or NullLoggerFactory ? factory : new RedactingLoggerFactory(factory, scanner ?? SensitiveDataScanner.Default, isOwner: true);
    }

    /// <summary>Gives a logger that redacts. One that does already is returned as it is, whatever its scanner.</summary>
    /// <param name="logger">The logger behind.</param>
    /// <param name="scanner">Null for <see cref="SensitiveDataScanner.Default"/>.</param>
    public static ILogger Wrap(ILogger logger, SensitiveDataScanner? scanner = null)
    {
        ArgumentNullException.ThrowIfNull(logger);
        return logger is RedactingLogger or NullLogger ? logger : new RedactingLogger(logger, scanner ?? SensitiveDataScanner.Default);
    }

    /// <summary>Gives the factory behind one that redacts; any other as it is.</summary>
    /// <param name="factory">Any factory.</param>
    public static ILoggerFactory Unwrap(ILoggerFactory factory) => factory is RedactingLoggerFactory redacting ? redacting.Inner : factory;

    /// <summary>Gives the logger behind one that redacts; any other as it is. For records that hold no values of a user.</summary>
    /// <param name="logger">Any logger.</param>
    public static ILogger Unwrap(ILogger logger) => logger is RedactingLogger redacting ? redacting.Inner : logger;
}
