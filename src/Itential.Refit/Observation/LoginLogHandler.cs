using Itential.Refit.Connections;
using Itential.Refit.Requests;

namespace Itential.Refit.Observation;

/// <summary>Tells of the requests of logins, which go round the executor.</summary>
internal sealed class LoginLogHandler : DelegatingHandler
{
    private static readonly Operation Login = new("Login", "/") { Template = null, Caller = typeof(LoginPost).FullName + "." };
    private readonly RequestObserver _observer;

    public LoginLogHandler(HttpMessageHandler inner, RequestObserver observer)
        : base(inner) => _observer = observer;

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var watch = _observer.Watch(request, Login);
        try
        {
            var response = base.Send(request, cancellationToken);
            watch?.Answered(response);
            return response;
        }
        catch (Exception e) when (IsSeen(e, watch))
        {
            throw;
        }
        finally
        {
            watch?.End();
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var watch = _observer.Watch(request, Login);
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            watch?.Answered(response);
            return response;
        }
        catch (Exception e) when (IsSeen(e, watch))
        {
            throw;
        }
        finally
        {
            watch?.End();
        }
    }

    /// <summary>Never true: the exception is only looked at.</summary>
    private static bool IsSeen(Exception exception, CallWatch? watch)
    {
        watch?.Failed(exception);
        return false;
    }
}
