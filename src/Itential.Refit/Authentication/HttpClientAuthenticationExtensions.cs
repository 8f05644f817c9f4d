namespace Itential.Refit.Authentication;

/// <summary>Logs a client in before its first call.</summary>
public static class HttpClientAuthenticationExtensions
{
    /// <summary>Logs in if there is no live session, and waits for it. Nothing else is sent.</summary>
    /// <param name="client">A client with an <see cref="AuthenticationHandler"/> in its chain.</param>
    /// <param name="cancellationToken">Ends the waiting, not the login.</param>
    /// <exception cref="AuthenticationFailedException">The login failed, or failed so recently that it is not tried again yet.</exception>
    /// <exception cref="InvalidOperationException">The client has no authentication handler.</exception>
    public static async Task AuthenticateAsync(this HttpClient client, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var request = AuthenticationRequest.Create();
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (NotSupportedException e)
        {
            throw NoHandler(e);
        }
    }

    /// <summary>Logs in if there is no live session, and waits for it on this thread. Nothing else is sent.</summary>
    /// <param name="client">A client with an <see cref="AuthenticationHandler"/> in its chain.</param>
    /// <param name="cancellationToken">Ends the waiting, not the login.</param>
    /// <exception cref="AuthenticationFailedException">The login failed, or failed so recently that it is not tried again yet.</exception>
    /// <exception cref="InvalidOperationException">The client has no authentication handler.</exception>
    public static void Authenticate(this HttpClient client, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var request = AuthenticationRequest.Create();
        try
        {
            using var response = client.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (NotSupportedException e)
        {
            throw NoHandler(e);
        }
    }

    private static InvalidOperationException NoHandler(Exception cause) =>
        new($"The client has no {nameof(AuthenticationHandler)} to log in with. Add one by AddAuthentication, or put one into the client's chain.", cause);
}
