using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Itential.Refit.Authentication;
using Itential.Refit.Requests;

namespace Itential.Refit.Connections;

/// <summary>What the clients of all products have in common.</summary>
[SuppressMessage("Design", "CA1063:Implement IDisposable Correctly", Justification = "No type of this house has a finalizer.")]
[SuppressMessage("Usage", "CA1816:Dispose methods should call SuppressFinalize", Justification = "As above.")]
[SuppressMessage("Major Code Smell", "S3881:IDisposable should be implemented correctly", Justification = "As above.")]
public abstract partial class ApiClient : IApiClient
{
    private readonly Connection _connection;
    private readonly RawVerbs _verbs;
    private readonly ConcurrentDictionary<Type, object> _interfaces = new();

    /// <summary>Creates a client over a connection, which it owns from then on.</summary>
    /// <param name="connection">The connection.</param>
    protected ApiClient(Connection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
        _verbs = new RawVerbs(connection.Http, connection.Settings);
    }

    /// <inheritdoc/>
    public Uri BaseAddress => _connection.Http.BaseAddress!;

    /// <inheritdoc/>
    public SessionManager Sessions => _connection.Sessions;

    /// <inheritdoc/>
    public T For<T>()
        where T : class =>
        (T)_interfaces.GetOrAdd(typeof(T), static (_, connection) => connection.Client<T>(), _connection);

    /// <summary>As <see cref="For{T}()"/>, for an interface of the product's own, which a trimmed program registers when it is first used.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    /// <param name="registerClient">Tells the runtime how the client is made.</param>
    /// <param name="registerTracing">Tells the runtime how it is traced.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T For<T>(Action registerClient, Action registerTracing)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(registerClient);
        ArgumentNullException.ThrowIfNull(registerTracing);
        if (!GeneratedClients.RegistersAll && !_interfaces.ContainsKey(typeof(T)))
        {
            registerClient();
            registerTracing();
        }

        return For<T>();
    }

    /// <inheritdoc/>
    public Task AuthenticateAsync(CancellationToken cancellationToken = default) => _connection.AuthenticateAsync(cancellationToken);

    /// <inheritdoc/>
    public void Authenticate(CancellationToken cancellationToken = default) => _connection.Authenticate(cancellationToken);

    /// <summary>Closes the connections to the server and forgets the session. Calls under way fail.</summary>
    public void Dispose() => _connection.Dispose();
}
