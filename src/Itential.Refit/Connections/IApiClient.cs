using Itential.Refit.Authentication;

namespace Itential.Refit.Connections;

/// <summary>
/// An authenticated connection to one product: raw verbs for routes that no interface declares, and a place to run one's own
/// interfaces. It may be used by any number of threads at once. The first call signs in.
/// </summary>
/// <remarks>
/// Every verb takes a path relative to <see cref="BaseAddress"/>, its leading slash optional; a query in the path is kept and the
/// parameters follow it. Arguments are checked before anything is sent, a login included: a path that names another host, holds
/// <c>.</c> or <c>..</c> segments, a fragment or control characters is an <see cref="ArgumentException"/>. An answer that is no success
/// is an <see cref="ApiException"/>, a call without an answer an <see cref="ApiRequestException"/>, a failed login an
/// <see cref="AuthenticationFailedException"/>. Redirects are not followed.
/// </remarks>
public interface IApiClient : IAsyncVerbs, ISyncVerbs, IDisposable
{
    /// <summary>The address that every path starts from.</summary>
    Uri BaseAddress { get; }

    /// <summary>The session that all calls share. <see cref="SessionManager.Invalidate"/> lets the next call sign in anew.</summary>
    SessionManager Sessions { get; }

    /// <summary>Runs an annotated interface of one's own over this connection.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <returns>The interface's client; the same one each time.</returns>
    /// <exception cref="InvalidOperationException">No client was generated for the interface.</exception>
    T For<T>()
        where T : class;

    /// <summary>Signs in now, if there is no live session, instead of at the first call.</summary>
    /// <param name="cancellationToken">Ends the waiting; the login goes on.</param>
    Task AuthenticateAsync(CancellationToken cancellationToken = default);

    /// <summary>Signs in now, if there is no live session, instead of at the first call.</summary>
    /// <param name="cancellationToken">Ends the waiting; the login goes on.</param>
    void Authenticate(CancellationToken cancellationToken = default);
}
