using System.Text;
using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>Ready-made authenticators.</summary>
public static class Authenticator
{
    /// <summary>A token that is at hand and never changes, sent as <c>Authorization: Bearer …</c>.</summary>
    /// <param name="origin">The address that the token is for; only scheme, host and port count.</param>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">The token is blank or cannot stand in a header.</exception>
    public static IAuthenticator Token(Uri origin, Secret token) => Fixed(origin, Session.FromBearer, token, nameof(token), [token]);

    /// <summary>A value that is at hand and never changes, sent as <c>Authorization</c> as it is.</summary>
    /// <param name="origin">The address that the value is for; only scheme, host and port count.</param>
    /// <param name="value">The whole value of the header.</param>
    /// <exception cref="ArgumentException">The value is blank or cannot stand in a header.</exception>
    public static IAuthenticator RawToken(Uri origin, Secret value) => Fixed(origin, Session.FromAuthorization, value, nameof(value), [value]);

    /// <summary>HTTP Basic.</summary>
    /// <param name="origin">The address that the credentials are for; only scheme, host and port count.</param>
    /// <param name="user">The user's name, without a colon.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">The name is empty or has a colon.</exception>
    public static IAuthenticator Basic(Uri origin, string user, Secret password)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        ArgumentNullException.ThrowIfNull(password);
        if (user.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user's name for HTTP Basic cannot have a colon.", nameof(user));
        }

        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password.Reveal()}"));
        return Fixed(origin, Session.FromAuthorization, "Basic " + pair, nameof(password), [password, pair]);
    }

    /// <summary>A token that a function gives whenever a session is needed, sent as <c>Authorization: Bearer …</c>.</summary>
    /// <param name="origin">The address that the tokens are for; only scheme, host and port count.</param>
    /// <param name="provider">Gives the token. It runs on the login's own thread and may use the network.</param>
    public static IAuthenticator TokenProvider(Uri origin, Func<CancellationToken, Secret> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return From((_, cancellationToken) => Session.FromBearer(origin, provider(cancellationToken)), origin);
    }

    /// <summary>A token that an asynchronous function gives whenever a session is needed, sent as <c>Authorization: Bearer …</c>.</summary>
    /// <param name="origin">The address that the tokens are for; only scheme, host and port count.</param>
    /// <param name="provider">Gives the token.</param>
    /// <remarks>As with <see cref="FromAsync"/>, the function needs the thread pool for what it awaits.</remarks>
    public static IAuthenticator TokenProvider(Uri origin, Func<CancellationToken, Task<Secret>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return FromAsync(async (_, cancellationToken) => Session.FromBearer(origin, await provider(cancellationToken).ConfigureAwait(false)), origin);
    }

    /// <summary>Makes an authenticator of a login function.</summary>
    /// <param name="login">Does the login; the invoker sends over the client's own inner chain.</param>
    /// <param name="origin">The origin of its sessions, when it is known before a login.</param>
    /// <param name="owner">Whose sessions it gives; processes may share them only when it is known, as is the origin.</param>
    /// <param name="secrets">What the login sends, such as a password. Redaction hides it, and only who has the same shares a session.</param>
    public static IAuthenticator From(Func<HttpMessageInvoker, CancellationToken, Session> login, Uri? origin = null, SessionOwner? owner = null, params Secret[] secrets)
    {
        ArgumentNullException.ThrowIfNull(login);
        ArgumentNullException.ThrowIfNull(secrets);
        return new DelegateAuthenticator(login, origin, owner, secrets);
    }

    /// <summary>Makes an authenticator of an asynchronous login function.</summary>
    /// <param name="login">Does the login; the invoker sends over the client's own inner chain.</param>
    /// <param name="origin">The origin of its sessions, when it is known before a login.</param>
    /// <param name="owner">Whose sessions it gives; processes may share them only when it is known, as is the origin.</param>
    /// <param name="secrets">What the login sends, such as a password. Redaction hides it, and only who has the same shares a session.</param>
    /// <remarks>
    /// The login's own thread starts the function and waits for it. What the function awaits needs the thread pool, so that a login can
    /// be late while the pool is used up; one that must not be uses <see cref="From"/> and <see cref="HttpMessageInvoker.Send"/>.
    /// </remarks>
    public static IAuthenticator FromAsync(Func<HttpMessageInvoker, CancellationToken, Task<Session>> login, Uri? origin = null, SessionOwner? owner = null, params Secret[] secrets)
    {
        ArgumentNullException.ThrowIfNull(login);
        ArgumentNullException.ThrowIfNull(secrets);
        return new DelegateAuthenticator((http, cancellationToken) => login(http, cancellationToken).WaitAsync(cancellationToken).GetAwaiter().GetResult(), origin, owner, secrets);
    }

    private static DelegateAuthenticator Fixed(Uri origin, Func<Uri, Secret, TimeSpan?, Session> create, Secret secret, string parameter, Secret[] secrets)
    {
        ArgumentNullException.ThrowIfNull(secret, parameter);
        if (!HeaderText.IsSafe(secret.Reveal()))
        {
            throw new ArgumentException("The token is blank or has a character that cannot stand in a header.", parameter);
        }

        var session = create(origin, secret, null);
        return new DelegateAuthenticator((_, _) => session, origin, null, secrets);
    }
}
