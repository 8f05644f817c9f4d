namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>What the session manager promises, as a few lines of state without any concurrency: which login is on its way, and where each call is.</summary>
internal sealed class SessionModel
{
    private bool _isExpired;

    /// <summary>Logins that have been begun.</summary>
    public int Logins { get; private set; }

    /// <summary>Logins that have come to an end of their own: with a session, refused, or too late.</summary>
    public int EndedLogins { get; private set; }

    /// <summary>The session in use.</summary>
    public int? Live { get; private set; }

    /// <summary>The login on its way.</summary>
    public int? Flight { get; private set; }

    public SortedDictionary<int, ModelCall> Calls { get; } = [];

    /// <summary>
    /// Whether a waiting call may not have come to the login yet. Its success serves such a call all the same; after a failure it would ask for
    /// another login, and nobody could tell which of the two it saw.
    /// </summary>
    public bool MayBeLate { get; private set; }

    /// <summary>Whether the login on its way was begun before an expiry: its session is too old on arrival, and serves only those that wait for it.</summary>
    public bool IsFlightOld { get; private set; }

    public void Start(int caller, bool joinsAtOnce) => Need(caller, new ModelCall(), joinsAtOnce);

    public void Accept(int caller) => Calls[caller] = Calls[caller] with { Outcome = "OK" };

    public void Refuse(int caller)
    {
        var call = Calls[caller];
        if (call.IsReplay)
        {
            Calls[caller] = call with { Outcome = "Unauthorized" };
            return;
        }

        if (Live == call.Session)
        {
            Live = null;
        }

        Need(caller, new ModelCall(IsReplay: true), joinsAtOnce: false);
    }

    public void Cancel(int caller) => Calls[caller] = Calls[caller] with { Outcome = "canceled" };

    public void LogIn()
    {
        EndedLogins++;
        Live = Flight;
        Flight = null;
        _isExpired = IsFlightOld;
        MayBeLate = false;
        foreach (var (caller, call) in Waiting())
        {
            Calls[caller] = call with { Session = Live };
        }
    }

    public void FailLogin()
    {
        EndedLogins++;
        Flight = null;
        IsFlightOld = false;
        foreach (var (caller, call) in Waiting())
        {
            Calls[caller] = call with { Outcome = "failed" };
        }
    }

    public void Expire()
    {
        _isExpired = true;
        IsFlightOld = Flight is not null;
    }

    public void Invalidate()
    {
        Live = null;
        if (Flight is null)
        {
            return;
        }

        Flight = null;
        if (Waiting().Count > 0)
        {
            Begin();
        }

        MayBeLate = Flight is not null;
    }

    public List<KeyValuePair<int, ModelCall>> Waiting() => [.. Calls.Where(call => call.Value.IsWaiting)];

    public List<KeyValuePair<int, ModelCall>> Sending() => [.. Calls.Where(call => call.Value.IsSending)];

    private void Need(int caller, ModelCall call, bool joinsAtOnce)
    {
        if (Live is { } live && !_isExpired)
        {
            Calls[caller] = call with { Session = live };
            return;
        }

        Live = null;
        Calls[caller] = call;
        if (Flight is null)
        {
            Begin();
        }
        else
        {
            MayBeLate |= !joinsAtOnce;
        }
    }

    private void Begin()
    {
        Flight = ++Logins;
        IsFlightOld = false;
    }
}
