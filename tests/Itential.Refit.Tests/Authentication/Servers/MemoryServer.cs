using System.Collections.Concurrent;
using System.Net;
using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>A server without a network: POST /login gives a token or a cookie, everything else asks for one that is still valid.</summary>
internal sealed class MemoryServer : HttpMessageHandler
{
    public static readonly Uri Origin = new("http://platform.test");

    private readonly ConcurrentDictionary<string, bool> _tokens = new();
    private int _logins;
    private int _requests;
    private int _anonymous;

    /// <summary>Logins that reached the server.</summary>
    public int Logins => Volatile.Read(ref _logins);

    /// <summary>Requests other than logins that reached the server.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Requests other than logins that had no credential at all.</summary>
    public int Anonymous => Volatile.Read(ref _anonymous);

    /// <summary>Sees each login before it is answered, on the login's thread; may wait or throw.</summary>
    public Action<CancellationToken> OnLogin { get; set; } = _ => { };

    public HttpStatusCode LoginStatus { get; set; } = HttpStatusCode.OK;

    public bool UsesCookies { get; set; }

    /// <summary>Answers a request that has a valid credential.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage> OnRequest { get; set; } = _ => new HttpResponseMessage(HttpStatusCode.OK);

    /// <summary>Runs before an asynchronous answer; completed means that the handler answers synchronously.</summary>
    public Func<Task> Delay { get; set; } = () => Task.CompletedTask;

    /// <summary>Whether a valid credential is asked for.</summary>
    public bool ChecksSessions { get; set; } = true;

    /// <summary>Authorization and Cookie of each request, in the order of arrival.</summary>
    public ConcurrentQueue<string> Credentials { get; } = new();

    public void KillSessions() => _tokens.Clear();

    /// <summary>Logs in as a client does: synchronously, over the client's chain.</summary>
    public IAuthenticator Authenticator(TimeSpan? lifetime = null, bool originIsKnown = true, SessionOwner? owner = null, string password = "pw") => global::Itential.Refit.Authentication.Authenticator.From(
        (http, cancellationToken) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Origin, "/login"));
            using var response = http.Send(request, cancellationToken);
            LoginReply.EnsureAccepted(response, Origin);
            using var reader = new StreamReader(response.Content.ReadAsStream(cancellationToken));
            var token = reader.ReadToEnd();
            return UsesCookies
                ? Session.FromCookies(Origin, LoginReply.ReadCookies(response, Origin), null, lifetime)
                : Session.FromBearer(Origin, token, lifetime);
        },
        originIsKnown ? Origin : null,
        owner,
        owner is null ? [] : [password]);

    public SessionManager Sessions(SessionOptions? options = null, TimeSpan? lifetime = null, bool originIsKnown = true) =>
        new(Authenticator(lifetime, originIsKnown), options);

    public HttpClient Client(SessionManager sessions) =>
        new(new AuthenticationHandler(sessions, this), disposeHandler: false) { BaseAddress = Origin };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var delay = Delay();
        if (!delay.IsCompleted)
        {
            await delay.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return Answer(request, cancellationToken);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => Answer(request, cancellationToken);

    private HttpResponseMessage Answer(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = request.RequestUri!.AbsolutePath == "/login" ? LogIn(cancellationToken) : Serve(request);
        response.RequestMessage = request;
        return response;
    }

    private HttpResponseMessage LogIn(CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _logins);
        OnLogin(cancellationToken);
        var response = new HttpResponseMessage(LoginStatus);
        if (LoginStatus == HttpStatusCode.OK)
        {
            var token = $"token-{number}";
            _tokens[token] = true;
            response.Content = new StringContent(token);
            if (UsesCookies)
            {
                response.Headers.Add("Set-Cookie", $"sid={token}; Path=/; HttpOnly");
            }
        }

        return response;
    }

    private HttpResponseMessage Serve(HttpRequestMessage request)
    {
        Interlocked.Increment(ref _requests);
        var authorization = request.Headers.NonValidated.TryGetValues("Authorization", out var values) ? values.ToString() : null;
        var cookie = request.Headers.NonValidated.TryGetValues("Cookie", out values) ? values.ToString() : null;
        if (authorization is null && cookie is null)
        {
            Interlocked.Increment(ref _anonymous);
        }

        var credential = authorization ?? cookie ?? "none";
        Credentials.Enqueue(credential);
        return !ChecksSessions || _tokens.Keys.Any(token => credential.EndsWith(token, StringComparison.Ordinal))
            ? OnRequest(request)
            : new HttpResponseMessage(HttpStatusCode.Unauthorized);
    }
}
