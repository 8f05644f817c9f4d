using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>Does the login exchange of one kind of credential.</summary>
public interface IAuthenticator
{
    /// <summary>
    /// The origin that the sessions of this authenticator belong to, when it is known before a login. A call to another origin is then
    /// refused without any login.
    /// </summary>
    /// <value>Default: null, known only from the session.</value>
    Uri? Origin => null;

    /// <summary>
    /// What the next login sends, such as a password. While the client lives it is replaced in everything that this SDK logs. What the session
    /// holds needs no mention.
    /// </summary>
    /// <value>Default: empty.</value>
    IReadOnlyCollection<Secret> Secrets => [];

    /// <summary>Whose sessions this gives. Asked only where <see cref="SessionOptions.SharedStore"/> is set, which shares them by it, by <see cref="Origin"/> and by <see cref="Secrets"/>.</summary>
    /// <value>Default: null, unknown; such sessions cannot be shared.</value>
    SessionOwner? Owner => null;

    /// <summary>Logs in. It is called on a thread of its own, never by two callers at once for the same session.</summary>
    /// <param name="http">Sends over the client's own inner chain, so with its TLS and proxy settings, past the authentication handler.</param>
    /// <param name="cancellationToken">Ends at the deadline of the login, never by a caller that gives up.</param>
    /// <returns>The session.</returns>
    /// <exception cref="AuthenticationFailedException">The server refused, or answered without a credential.</exception>
    [Trace]
    Session Login(HttpMessageInvoker http, CancellationToken cancellationToken);
}
