using System.Globalization;
using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>A call on its way: asynchronous, or blocking a thread of its own.</summary>
internal sealed class GatedCall : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private volatile string? _outcome;

    /// <summary>How it ended; null while it has not.</summary>
    public string? Outcome => _outcome;

    public static GatedCall Start(HttpClient client, int caller, bool synchronous, SemaphoreSlim changed)
    {
        var call = new GatedCall();
        var request = new HttpRequestMessage(HttpMethod.Get, "/jobs");
        request.Headers.Add(GatedServer.Caller, caller.ToString(CultureInfo.InvariantCulture));
        if (synchronous)
        {
            new Thread(() => call.End(() => Task.FromResult(client.Send(request, call._cancellation.Token)), changed).GetAwaiter().GetResult()) { IsBackground = true }.Start();
        }
        else
        {
            _ = call.End(() => client.SendAsync(request, call._cancellation.Token), changed);
        }

        return call;
    }

    public void Cancel() => _cancellation.Cancel();

    public void Dispose() => _cancellation.Dispose();

    private async Task End(Func<Task<HttpResponseMessage>> send, SemaphoreSlim changed)
    {
        try
        {
            using var response = await send();
            _outcome = response.StatusCode.ToString();
        }
        catch (OperationCanceledException)
        {
            _outcome = "canceled";
        }
        catch (AuthenticationFailedException)
        {
            _outcome = "failed";
        }
        catch (Exception e)
        {
            _outcome = e.ToString();
        }

        changed.Release();
    }
}
