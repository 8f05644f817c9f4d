using Itential.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Observation;

/// <summary>Makes the loggers that this package writes to. All of them redact.</summary>
internal static class SdkLogger
{
    /// <summary>The category of the lines about calls.</summary>
    public const string Requests = "Itential.Refit.Requests";

    /// <summary>The category of the lines about logins and expiry.</summary>
    public const string Authentication = "Itential.Refit.Authentication";

    /// <summary>A logger of an application's factory, or of the facade's where there is none.</summary>
    public static ILogger Create(ILoggerFactory? factory, string category, SensitiveDataScanner? scanner = null) =>
        RedactingLoggers.Wrap((factory ?? ItentialLog.LoggerFactory).CreateLogger(category), scanner);
}
