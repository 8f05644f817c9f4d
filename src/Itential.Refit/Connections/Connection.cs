using Itential.Diagnostics;
using Itential.Diagnostics.Tracing;
using Itential.Refit.Authentication;
using Itential.Refit.Requests;
using Microsoft.Extensions.Options;

namespace Itential.Refit.Connections;

/// <summary>An HTTP client that signs in to one product, the session that it shares among its calls, and how its requests are written.</summary>
public sealed class Connection : IDisposable
{
    private static readonly Operation Authentication = new("Authenticate", "/");
    private readonly RequestExecutor _executor;
    private readonly IDisposable? _owned;

    internal Connection(HttpClient http, SessionManager sessions, RefitSettings settings, IDisposable? owned)
    {
        Http = http;
        Sessions = sessions;
        Settings = settings;
        _owned = owned;
        _executor = new RequestExecutor(http, settings);
    }

    /// <summary>Sends the calls. Its base address starts every route.</summary>
    public HttpClient Http { get; }

    /// <summary>Owns the session.</summary>
    public SessionManager Sessions { get; }

    /// <summary>How requests are written and answers read, with the deadline of one call.</summary>
    public RefitSettings Settings { get; }

    /// <summary>Connects without dependency injection. Nothing is sent yet.</summary>
    /// <typeparam name="TOptions">The product's options.</typeparam>
    /// <param name="product">The product.</param>
    /// <param name="options">Read once; later changes do nothing to the connection.</param>
    /// <exception cref="OptionsValidationException">The options are not valid; the message names every fault.</exception>
    [Trace]
    public static Connection Open<TOptions>(ConnectionProduct<TOptions> product, TOptions options)
        where TOptions : ConnectionOptions
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(options);
        product.Validate(options, Options.DefaultName);

        var address = product.Address(options);
        var sessions = new SessionManager(product.Authenticator(options, address), options.ToSessionOptions());
        var http = new HttpClient(new AuthenticationHandler(sessions, ConnectionTransport.Create(options)));
        ConnectionTransport.Prepare(http, address);

        // The deadline of a call covers the body too; the client's own ends with the headers.
        http.Timeout = Timeout.InfiniteTimeSpan;
        return new Connection(http, sessions, product.Settings(options), sessions);
    }

    /// <summary>The client of an interface, traced when the interface is.</summary>
    internal T Client<T>()
        where T : class => TracedInterfaces.DecorateIfTraced(RestService.For<T>(Http, Settings), Settings.LoggerFactory);

    /// <summary>Signs in if there is no live session.</summary>
    internal Task AuthenticateAsync(CancellationToken cancellationToken) =>
        _executor.SendAsync(AuthenticationRequest.Create(), Authentication, cancellationToken);

    /// <summary>Signs in if there is no live session, this thread waiting.</summary>
    internal void Authenticate(CancellationToken cancellationToken) =>
        _executor.Send(AuthenticationRequest.Create(), Authentication, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        Http.Dispose();
        _owned?.Dispose();
    }
}
