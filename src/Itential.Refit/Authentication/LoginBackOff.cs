using System.Globalization;

namespace Itential.Refit.Authentication;

/// <summary>
/// Keeps failing logins from the server: refusals and faults count apart, so that a fault in between does not shorten the way to an
/// account's lock-out. Its owner guards it by a lock.
/// </summary>
internal sealed class LoginBackOff(SessionOptions options)
{
    private readonly BackOff _refusals = new(options.BackOff, options.RefusedBackOffLimit, options.TimeProvider);
    private readonly BackOff _faults = new(options.BackOff, options.FaultBackOffLimit, options.TimeProvider);
    private LoginFailure? _last;

    /// <summary>Gives the failure of a call that is not allowed to log in yet, else null.</summary>
    public LoginFailure? Hold()
    {
        var remaining = Remaining;
        return _last is null || remaining == TimeSpan.Zero ? null : _last with
        {
            Message = string.Create(CultureInfo.InvariantCulture, $"{_last.Message} No login is tried for another {remaining.TotalSeconds:0.0} s."),
        };
    }

    /// <summary>Notes a failure.</summary>
    /// <returns>How long no login is tried.</returns>
    public TimeSpan Open(LoginFailure failure)
    {
        _last = failure;
        (failure.IsRefusal ? _refusals : _faults).Open();
        return Remaining;
    }

    public void Reset()
    {
        _last = null;
        _refusals.Reset();
        _faults.Reset();
    }

    private TimeSpan Remaining => _refusals.Remaining > _faults.Remaining ? _refusals.Remaining : _faults.Remaining;
}
