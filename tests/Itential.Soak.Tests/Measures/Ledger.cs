using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Itential.Refit;
using Itential.Refit.Authentication;

namespace Itential.Soak.Tests.Measures;

/// <summary>What became of the calls to one server.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentQueue<string> _undocumented = new();
    private readonly ConcurrentQueue<string> _mixedUp = new();
    private int _calls;
    private int _logins;
    private int _refused;
    private int _busy;
    private int _unreadable;
    private int _broken;

    /// <summary>All calls, those that failed among them.</summary>
    public int Calls => _calls;

    /// <summary>Calls that failed because their login had failed.</summary>
    public int FailedByLogin => _logins;

    /// <summary>Calls that were answered 401 twice.</summary>
    public int Refused => _refused;

    /// <summary>Calls that were answered 503.</summary>
    public int Busy => _busy;

    /// <summary>Calls whose answer was no JSON.</summary>
    public int Unreadable => _unreadable;

    /// <summary>Calls that got no answer, or half of one.</summary>
    public int Broken => _broken;

    public int Failures => _logins + _refused + _busy + _unreadable + _broken;

    /// <summary>Failures that no injected fault leads to.</summary>
    public IReadOnlyCollection<string> Undocumented => _undocumented;

    /// <summary>Answers that belong to another call.</summary>
    public IReadOnlyCollection<string> MixedUp => _mixedUp;

    public void Begin() => Interlocked.Increment(ref _calls);

    public void Expect(string call, string? expected, string? actual)
    {
        if (expected != actual)
        {
            _mixedUp.Enqueue($"{call} was to answer {expected} and answered {actual}");
        }
    }

    public void Failed(string call, Exception failure)
    {
        switch (failure)
        {
            case AuthenticationFailedException:
                Interlocked.Increment(ref _logins);
                break;
            case ApiException { StatusCode: HttpStatusCode.Unauthorized }:
                Interlocked.Increment(ref _refused);
                break;
            case ApiException { StatusCode: HttpStatusCode.ServiceUnavailable }:
                Interlocked.Increment(ref _busy);
                break;
            case ApiException { StatusCode: HttpStatusCode.OK, InnerException: JsonException }:
                Interlocked.Increment(ref _unreadable);
                break;
            case ApiRequestException { InnerException: HttpRequestException or IOException }:
                Interlocked.Increment(ref _broken);
                break;
            default:
                _undocumented.Enqueue($"{call}: {failure}");
                break;
        }
    }
}
