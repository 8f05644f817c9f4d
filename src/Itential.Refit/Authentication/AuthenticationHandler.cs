using System.Net;
using Itential.Refit.Observation;

namespace Itential.Refit.Authentication;

/// <summary>
/// Attaches the session's credentials to each request, logs in when there is no session, and repeats a request once on a new session when
/// the server no longer accepts the old one. A request that brings an <c>Authorization</c> header of its own passes untouched.
/// </summary>
/// <remarks>The state is in the <see cref="SessionManager"/>, which the handler does not dispose. It works on any <see cref="HttpClient"/>.</remarks>
public sealed class AuthenticationHandler : DelegatingHandler
{
    private readonly SessionManager _sessions;
    private HttpMessageInvoker? _inner;

    /// <summary>Creates a handler whose inner handler is set later, as <c>IHttpClientFactory</c> does.</summary>
    /// <param name="sessions">Owns the session.</param>
    public AuthenticationHandler(SessionManager sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        _sessions = sessions;
    }

    /// <summary>Creates a handler.</summary>
    /// <param name="sessions">Owns the session.</param>
    /// <param name="innerHandler">Sends the requests and the logins. It must neither keep cookies nor follow redirects; the first call checks it.</param>
    public AuthenticationHandler(SessionManager sessions, HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        _sessions = sessions;
    }

    private HttpMessageInvoker Inner => _inner ?? Interlocked.CompareExchange(ref _inner, InnerChain.CreateInvoker(InnerHandler, _sessions.Observer), null) ?? _inner;

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        _ = Inner;
        if (CredentialHeaders.IsCallersOwn(request))
        {
            return base.SendAsync(request, cancellationToken);
        }

        return _sessions.TakeLive() is { } live
            ? SendWithAsync(live, request, cancellationToken)
            : LogInAndSendAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        _ = Inner;
        if (CredentialHeaders.IsCallersOwn(request))
        {
            return base.Send(request, cancellationToken);
        }

        if (_sessions.TakeLive() is not { } live)
        {
            _sessions.RequireKnownOrigin(request.RequestUri);
            live = _sessions.Acquire(Inner, cancellationToken);
        }

        if (AuthenticationRequest.Is(request))
        {
            return AuthenticationRequest.Answer(request);
        }

        var response = SendOnce(live, request, cancellationToken);
        return Accept(response, live) ? response : Replay(response, live, request, cancellationToken);
    }

    private async Task<HttpResponseMessage> LogInAndSendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sessions.RequireKnownOrigin(request.RequestUri);
        var live = await _sessions.AcquireAsync(Inner, cancellationToken).ConfigureAwait(false);
        return await SendWithAsync(live, request, cancellationToken).ConfigureAwait(false);
    }

    // Not async: an answer that is there at once goes back in the task that it came in.
    private Task<HttpResponseMessage> SendWithAsync(LiveSession live, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (AuthenticationRequest.Is(request))
        {
            return Task.FromResult(AuthenticationRequest.Answer(request));
        }

        var own = CredentialHeaders.Attach(request, live.Session);
        Task<HttpResponseMessage>? sending = null;
        try
        {
            sending = base.SendAsync(request, cancellationToken);
        }
        finally
        {
            if (sending is null or { IsCompleted: true })
            {
                CredentialHeaders.Detach(request, live.Session, own);
            }
        }

        if (!sending.IsCompleted)
        {
            return FinishAsync(sending, live, own, request, cancellationToken);
        }

        return !sending.IsCompletedSuccessfully || Accept(sending.Result, live)
            ? sending
            : ReplayAsync(sending.Result, live, request, cancellationToken);
    }

    private async Task<HttpResponseMessage> FinishAsync(Task<HttpResponseMessage> sending, LiveSession live, string? own, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            await sending.ConfigureAwait(false);
        }
        finally
        {
            CredentialHeaders.Detach(request, live.Session, own);
        }

        return Accept(sending.Result, live)
            ? sending.Result
            : await ReplayAsync(sending.Result, live, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> ReplayAsync(HttpResponseMessage refusal, LiveSession refused, HttpRequestMessage request, CancellationToken cancellationToken, bool mayRepeat = true)
    {
        LiveSession? renewed;
        try
        {
            renewed = await _sessions.RenewAsync(refused, Inner, cancellationToken).ConfigureAwait(false);
            RequireReplayable(renewed, request, refusal);
        }
        catch
        {
            refusal.Dispose();
            throw;
        }

        if (renewed is null)
        {
            return refusal;
        }

        refusal.Dispose();
        CallActivity.Resent();
        HttpResponseMessage response;
        var own = CredentialHeaders.Attach(request, renewed.Session);
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            CredentialHeaders.Detach(request, renewed.Session, own);
        }

        return IsDeadTakeover(response, renewed, mayRepeat)
            ? await ReplayAsync(response, renewed, request, cancellationToken, mayRepeat: false).ConfigureAwait(false)
            : Judge(response, refusal.StatusCode, renewed);
    }

    private HttpResponseMessage Replay(HttpResponseMessage refusal, LiveSession refused, HttpRequestMessage request, CancellationToken cancellationToken, bool mayRepeat = true)
    {
        LiveSession? renewed;
        try
        {
            renewed = _sessions.Renew(refused, Inner, cancellationToken);
            RequireReplayable(renewed, request, refusal);
        }
        catch
        {
            refusal.Dispose();
            throw;
        }

        if (renewed is null)
        {
            return refusal;
        }

        refusal.Dispose();
        CallActivity.Resent();
        var response = SendOnce(renewed, request, cancellationToken);
        return IsDeadTakeover(response, renewed, mayRepeat)
            ? Replay(response, renewed, request, cancellationToken, mayRepeat: false)
            : Judge(response, refusal.StatusCode, renewed);
    }

    private HttpResponseMessage SendOnce(LiveSession live, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var own = CredentialHeaders.Attach(request, live.Session);
        try
        {
            return base.Send(request, cancellationToken);
        }
        finally
        {
            CredentialHeaders.Detach(request, live.Session, own);
        }
    }

    private static void RequireReplayable(LiveSession? renewed, HttpRequestMessage request, HttpResponseMessage refusal)
    {
        if (renewed is not null && !ReplayableContent.Allows(request))
        {
            throw ReplayableContent.Refusal(request, refusal);
        }
    }

    /// <summary>Whether the session that replaced a refused one came from another process and is just as dead, which says nothing about a login of this one.</summary>
    private static bool IsDeadTakeover(HttpResponseMessage response, LiveSession renewed, bool mayRepeat) =>
        mayRepeat && renewed.IsTakenOver && response.StatusCode == HttpStatusCode.Unauthorized;

    /// <summary>Whether the answer leaves the session as it is, apart from cookies that it sets.</summary>
    private bool Accept(HttpResponseMessage response, LiveSession live)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized
            || (response.StatusCode == HttpStatusCode.Forbidden && _sessions.AgeOf(live) > SessionDefaults.ForbiddenAge))
        {
            return false;
        }

        TakeCookies(response, live);
        return true;
    }

    private HttpResponseMessage Judge(HttpResponseMessage response, HttpStatusCode first, LiveSession renewed)
    {
        // A 403 after a 401 is an answer about the caller's rights: the new session was accepted.
        var accepted = response.StatusCode != HttpStatusCode.Unauthorized
            && (response.StatusCode != HttpStatusCode.Forbidden || first != HttpStatusCode.Forbidden);
        _sessions.Judge(renewed, accepted);
        if (accepted)
        {
            TakeCookies(response, renewed);
        }

        return response;
    }

    private void TakeCookies(HttpResponseMessage response, LiveSession live)
    {
        if (live.Session.CookieHeader is not null && response.Headers.NonValidated.Contains("Set-Cookie"))
        {
            _sessions.TakeCookies(live, response);
        }
    }
}
