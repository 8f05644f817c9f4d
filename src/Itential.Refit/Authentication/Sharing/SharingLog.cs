using Itential.Refit.Observation;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Authentication;

/// <summary>The lines about the shared store, each once until it works again. They never hold what is stored, nor text of another's exception.</summary>
internal sealed partial class SharingLog(ILoggerFactory? factory)
{
    private readonly ILogger _logger = SdkLogger.Create(factory, SdkLogger.Authentication);
    private int _failing;
    private int _unreadable;

    public void Failed(string operation, Exception cause)
    {
        if (Interlocked.Exchange(ref _failing, 1) == 0)
        {
            SessionLog.Write(_logger, (operation, cause.GetType().Name), static (logger, fault) => StoreFailed(logger, fault.operation, fault.Name));
        }
    }

    public void Answered()
    {
        if (Interlocked.Exchange(ref _failing, 0) == 1)
        {
            SessionLog.Write(_logger, 0, static (logger, _) => StoreAnswers(logger));
        }
    }

    public void Unreadable(string reason)
    {
        if (Interlocked.Exchange(ref _unreadable, 1) == 0)
        {
            SessionLog.Write(_logger, reason, ValueUnreadable);
        }
    }

    public void Read() => Volatile.Write(ref _unreadable, 0);

    public void TooLong() => SessionLog.Write(_logger, SealedValue.Longest, SessionTooLong);

    [LoggerMessage(9, LogLevel.Warning, "The shared session store failed at {Operation} ({Cause}). This process logs in for itself until the store answers again.")]
    private static partial void StoreFailed(ILogger logger, string operation, string cause);

    [LoggerMessage(10, LogLevel.Information, "The shared session store answers again.")]
    private static partial void StoreAnswers(ILogger logger);

    [LoggerMessage(11, LogLevel.Warning, "A value of the shared session store is taken as absent: {Reason}.")]
    private static partial void ValueUnreadable(ILogger logger, string reason);

    [LoggerMessage(12, LogLevel.Warning, "The session is not shared: with more than {Longest} bytes it is too long.")]
    private static partial void SessionTooLong(ILogger logger, int longest);
}
