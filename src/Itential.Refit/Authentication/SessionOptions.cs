using Microsoft.Extensions.Logging;

namespace Itential.Refit.Authentication;

/// <summary>How long sessions last and how often logins are tried. A manager copies the values when it is made.</summary>
public sealed class SessionOptions
{
    /// <summary>The age at which a session is replaced before the next call, counted from before its login was sent.</summary>
    /// <value>Default: zero, off.</value>
    public TimeSpan Ttl { get; set; } = SessionDefaults.Ttl;

    /// <summary>The deadline of one login, whoever waits for it.</summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan LoginTimeout { get; set; } = SessionDefaults.LoginTimeout;

    /// <summary>
    /// How long calls fail at once, without touching the server, after a login failed; doubled with each further failure. The same holds
    /// for renewals that a 401 asks for, after one of them did not help.
    /// </summary>
    /// <value>Default: 1 second. Zero switches all back-off off.</value>
    public TimeSpan BackOff { get; set; } = SessionDefaults.BackOff;

    /// <summary>The longest back-off after logins that the server refused with 400, 401 or 403.</summary>
    /// <value>Default: 15 minutes. Zero switches this back-off off.</value>
    public TimeSpan RefusedBackOffLimit { get; set; } = SessionDefaults.RefusedBackOffLimit;

    /// <summary>The longest back-off after all other failures of logins, and for renewals that did not help.</summary>
    /// <value>Default: 30 seconds. Zero switches this back-off off.</value>
    public TimeSpan FaultBackOffLimit { get; set; } = SessionDefaults.FaultBackOffLimit;

    /// <summary>The clock of ages, deadlines and back-off; only its monotonic side is used, and with <see cref="SharedStore"/> its UTC.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Shares sessions with other processes.</summary>
    /// <value>Default: null, each process logs in for itself.</value>
    /// <remarks>The authenticator must have an <see cref="IAuthenticator.Owner"/> and an <see cref="IAuthenticator.Origin"/>.</remarks>
    public SharedSessionStore? SharedStore { get; set; }

    /// <summary>Takes the lines about logins and expiry, category <c>Itential.Refit.Authentication</c>. None holds a credential.</summary>
    /// <value>Default: null, <c>ItentialLog.LoggerFactory</c>, which is silent until somebody listens.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Whether and at which level the requests of logins are written, category <c>Itential.Refit.Requests</c>. Their queries, headers and bodies are not, whatever is asked.</summary>
    /// <value>Default: one line a request, level Debug.</value>
    public RequestLoggingOptions RequestLogging { get; set; } = new();

    internal SessionOptions Copy() => (SessionOptions)MemberwiseClone();

    internal void Validate()
    {
        var faults = new List<string>();
        if (LoginTimeout <= TimeSpan.Zero || LoginTimeout > SessionDefaults.LongestTimeout)
        {
            faults.Add($"{nameof(LoginTimeout)} is {LoginTimeout}; it must be above zero and at most {SessionDefaults.LongestTimeout}.");
        }

        foreach (var (name, value) in new[]
        {
            (nameof(Ttl), Ttl), (nameof(BackOff), BackOff),
            (nameof(RefusedBackOffLimit), RefusedBackOffLimit), (nameof(FaultBackOffLimit), FaultBackOffLimit),
        })
        {
            if (value < TimeSpan.Zero)
            {
                faults.Add($"{name} is {value}; it must not be negative, zero switches it off.");
            }
        }

        if (faults.Count > 0)
        {
            throw new ArgumentException("The session options are not usable. " + string.Join(" ", faults));
        }
    }
}
