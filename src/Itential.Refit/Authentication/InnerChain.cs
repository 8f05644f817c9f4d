using Itential.Refit.Observation;

namespace Itential.Refit.Authentication;

/// <summary>The handlers below the authentication handler: what they must not do, and the way logins take through them.</summary>
internal static class InnerChain
{
    /// <summary>Makes the sender of logins over a chain that keeps no cookies and follows no redirects.</summary>
    /// <exception cref="InvalidOperationException">There is no chain, or its last handler does either.</exception>
    public static HttpMessageInvoker CreateInvoker(HttpMessageHandler? inner, RequestObserver observer)
    {
        if (inner is null)
        {
            throw new InvalidOperationException(
                $"The {nameof(AuthenticationHandler)} has no inner handler. Give it one, such as a {nameof(SocketsHttpHandler)} with {nameof(SocketsHttpHandler.UseCookies)} and {nameof(SocketsHttpHandler.AllowAutoRedirect)} off.");
        }

        var (handler, cookies, redirects) = Last(inner) switch
        {
            SocketsHttpHandler sockets => (nameof(SocketsHttpHandler), sockets.UseCookies, sockets.AllowAutoRedirect),
            HttpClientHandler client => (nameof(HttpClientHandler), client.UseCookies, client.AllowAutoRedirect),
            _ => (string.Empty, false, false),
        };
        if (cookies)
        {
            throw Refusal(handler, nameof(SocketsHttpHandler.UseCookies), "its cookie container would mix the cookies of sessions");
        }

        if (redirects)
        {
            throw Refusal(handler, nameof(SocketsHttpHandler.AllowAutoRedirect), "a redirect would carry the session's cookies to another origin");
        }

        return new HttpMessageInvoker(new LoginLogHandler(inner, observer), disposeHandler: false);
    }

    /// <summary>Switches both off where they can be; a handler of another kind is left alone.</summary>
    public static void Prepare(HttpMessageHandler handler)
    {
        switch (Last(handler))
        {
            case SocketsHttpHandler sockets when sockets.UseCookies || sockets.AllowAutoRedirect:
                sockets.UseCookies = false;
                sockets.AllowAutoRedirect = false;
                break;
            case HttpClientHandler client when client.UseCookies || client.AllowAutoRedirect:
                client.UseCookies = false;
                client.AllowAutoRedirect = false;
                break;
            default:
                break;
        }
    }

    private static HttpMessageHandler Last(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }

    private static InvalidOperationException Refusal(string handler, string property, string reason) =>
        new($"{handler}.{property} is on, but {reason}. Set it to false on the handler that the {nameof(AuthenticationHandler)} sends through.");
}
