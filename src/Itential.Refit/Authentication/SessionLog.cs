using System.Globalization;
using Itential.Refit.Observation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Itential.Refit.Authentication;

/// <summary>The lines about logins and expiry. They name origins, causes and times, and nothing that a credential could stand in.</summary>
internal sealed partial class SessionLog(ILoggerFactory? factory)
{
    private readonly ILogger _logger = SdkLogger.Create(factory, SdkLogger.Authentication);

    public void Needed(LoginOrder order, TimeSpan ttl, string place) => Write(() =>
    {
        switch (order.Cause)
        {
            case LoginCause.TtlExceeded:
                TtlExceeded(_logger, Seconds(order.Age, "0.0"), Seconds(ttl, "0.###"));
                ForcingReauthentication(_logger);
                break;
            case LoginCause.LifetimeEnding:
                LifetimeEnding(_logger, place, Seconds(order.Age, "0.0"));
                break;
            case LoginCause.Refused:
                SessionRefused(_logger, place, Seconds(order.Age, "0.0"));
                break;
            default:
                break;
        }
    });

    public void LoggingIn(string place) => Write(_logger, place, LoginStarting);

    public void Ended(LoginOutcome outcome, TimeSpan pause, SessionClock clock) => Write(() =>
    {
        if (outcome.Live is { IsTakenOver: true } taken)
        {
            TookOver(_logger, taken.Session.Origin.GetLeftPart(UriPartial.Authority));
        }
        else if (outcome.Live is { } live)
        {
            LoginSucceeded(_logger, live.Session.Origin.GetLeftPart(UriPartial.Authority), Seconds(clock.Age(live), "0.000"));
        }
        else if (outcome.Failure is { } failure)
        {
            LoginFailed(_logger, failure.Kind, Seconds(pause, "0.0"));
        }
    });

    /// <summary>Writes. A logging provider that throws must neither fail a login nor leave its callers waiting.</summary>
    public static void Write<T>(ILogger logger, T value, Action<ILogger, T> write)
    {
        try
        {
            write(logger, value);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Nobody is there to be told.
        }
    }

    private static void Write(Action write) => Write(NullLogger.Instance, write, static (_, write) => write());

    private static string Seconds(TimeSpan time, string format) => time.TotalSeconds.ToString(format, CultureInfo.InvariantCulture);

    [LoggerMessage(1, LogLevel.Information, "Auth TTL exceeded ({Elapsed}s >= {Ttl}s)")]
    private static partial void TtlExceeded(ILogger logger, string elapsed, string ttl);

    [LoggerMessage(2, LogLevel.Information, "Forcing reauthentication due to timeout")]
    private static partial void ForcingReauthentication(ILogger logger);

    [LoggerMessage(3, LogLevel.Information, "The session of {Origin} is {Age} s old and near the end of its lifetime.")]
    private static partial void LifetimeEnding(ILogger logger, string origin, string age);

    [LoggerMessage(4, LogLevel.Information, "The session of {Origin} is {Age} s old and no longer accepted.")]
    private static partial void SessionRefused(ILogger logger, string origin, string age);

    [LoggerMessage(5, LogLevel.Information, "Logging in at {Origin}.")]
    private static partial void LoginStarting(ILogger logger, string origin);

    [LoggerMessage(6, LogLevel.Information, "Logged in at {Origin} in {Took} s.")]
    private static partial void LoginSucceeded(ILogger logger, string origin, string took);

    [LoggerMessage(7, LogLevel.Warning, "The login failed ({Cause}). No other is tried for {Pause} s.")]
    private static partial void LoginFailed(ILogger logger, string cause, string pause);

    [LoggerMessage(8, LogLevel.Information, "Took over the session of {Origin} from the shared store.")]
    private static partial void TookOver(ILogger logger, string origin);
}
