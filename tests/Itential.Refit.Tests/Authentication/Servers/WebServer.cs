using System.Collections.Concurrent;
using System.Net;
using Itential.Refit.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>A real server on loopback: POST /login gives a token for the right password, everything else asks for it.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    public const string Password = "correct-horse-battery";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, bool> _tokens = new();
    private readonly ConcurrentDictionary<string, int> _loginsByUser = new();
    private int _requests;
    private int _anonymous;

    private WebServer(WebApplication app) => _app = app;

    public Uri Origin { get; private set; } = null!;

    public ICollection<int> LoginsByUser => _loginsByUser.Values;

    public int Logins => _loginsByUser.Values.Sum();

    public int Requests => Volatile.Read(ref _requests);

    public int Anonymous => Volatile.Read(ref _anonymous);

    public ConcurrentQueue<string> Bodies { get; } = new();

    public static async Task<WebServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new WebServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync(cancellationToken);
        server.Origin = new Uri(app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    public void KillSessions() => _tokens.Clear();

    public IAuthenticator Authenticator(string password = Password, string user = "admin") => new PasswordAuthenticator(Origin, user, password);

    public static HttpClient Client(SessionManager sessions, Uri origin)
    {
        var sockets = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        return new HttpClient(new AuthenticationHandler(sessions, sockets)) { BaseAddress = origin };
    }

    public HttpClient Client(SessionManager sessions) => Client(sessions, Origin);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        if (context.Request.Path == "/login")
        {
            var user = context.Request.Headers["X-User"].ToString();
            var number = _loginsByUser.AddOrUpdate(user, 1, (_, count) => count + 1);
            if (body != Password)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            var token = $"secret-token-{user}-{number}";
            _tokens[token] = true;
            await context.Response.WriteAsync(token, context.RequestAborted);
            return;
        }

        Interlocked.Increment(ref _requests);
        Bodies.Enqueue(body);
        var credential = context.Request.Headers.Authorization.ToString();
        if (credential.Length == 0)
        {
            Interlocked.Increment(ref _anonymous);
        }

        context.Response.StatusCode = _tokens.ContainsKey(credential.Replace("Bearer ", "", StringComparison.Ordinal))
            ? StatusCodes.Status200OK
            : StatusCodes.Status401Unauthorized;
    }
}
