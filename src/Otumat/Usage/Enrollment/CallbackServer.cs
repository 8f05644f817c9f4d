using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Otumat.Usage;

/// <summary>
/// Waits on a loopback port for the browser to come back (RFC 8252, 7.3). The port is bound from the start to the end. Whoever comes with
/// another host, path, method or state gets 400 and changes nothing.
/// </summary>
internal sealed class CallbackServer : IDisposable
{
    private const string Path = "/otumat/callback";

    private static readonly TimeSpan ReadLimit = TimeSpan.FromSeconds(5);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _state;
    private readonly string _host;

    public CallbackServer(string state)
    {
        _state = Encoding.UTF8.GetBytes(state);
        _listener.Start();
        var address = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), ((IPEndPoint)_listener.LocalEndpoint).Port, Path).Uri;
        _host = address.Authority;
        RedirectUri = address.AbsoluteUri;
    }

    public string RedirectUri { get; }

    /// <summary>Gives the first answer that has the right state.</summary>
    public async Task<AuthorizationAnswer> WaitAsync(CancellationToken ct)
    {
        var answer = new TaskCompletionSource<AuthorizationAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var serving = AcceptAsync(answer, stop.Token);
        try
        {
            return await answer.Task.WaitAsync(ct).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _listener.Dispose();

    // Each connection is served beside the others: a browser may open one that it never uses.
    private async Task AcceptAsync(TaskCompletionSource<AuthorizationAnswer> answer, CancellationToken ct)
    {
        var open = new List<Task>();
        try
        {
            while (!ct.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(ct).ConfigureAwait(false);
                open.RemoveAll(task => task.IsCompleted);
                open.Add(ServeAsync(client, answer, ct));
            }
        }
        finally
        {
            await Task.WhenAll(open).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ServeAsync(TcpClient client, TaskCompletionSource<AuthorizationAnswer> answer, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(ReadLimit);
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                await using (stream.ConfigureAwait(false))
                {
                    var request = await CallbackRequest.ReadAsync(stream, limit.Token).ConfigureAwait(false);
                    var accepted = request is null ? null : Accept(request);

                    // The page is written before the waiting ends, which closes the port.
                    await stream.WriteAsync(accepted is null ? CallbackPage.Refused : CallbackPage.Done, limit.Token).ConfigureAwait(false);
                    if (accepted is not null)
                    {
                        answer.TrySetResult(accepted);
                    }
                }
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // A visitor that goes away, or says nothing, is none.
            }
        }
    }

    private AuthorizationAnswer? Accept(CallbackRequest request)
    {
        if (request.Method != "GET" || request.Path != Path || request.Host != _host || !request.Query.TryGetValue("state", out var state)
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), _state))
        {
            return null;
        }

        request.Query.TryGetValue("error", out var error);
        request.Query.TryGetValue("error_description", out var description);
        return request.Query.TryGetValue("code", out var code) && code.Length > 0 && error is null ? new AuthorizationAnswer(code, null, null)
            : error is { Length: > 0 } ? new AuthorizationAnswer(null, error, description)
            : null;
    }
}
