using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Itential.Refit;
using Polly;

namespace Itential.Extensions.Resilience;

/// <summary>One call on its way through the strategies: what may be done with it, and what has become of it.</summary>
internal sealed class ResilientCall
{
    private readonly ClientResilience _client;
    private readonly bool _mayRepeat;
    private readonly long _startedAt;
    private TimeSpan _delay;

    public ResilientCall(ClientResilience client, HttpRequestMessage request)
    {
        _client = client;
        Request = request;
        _mayRepeat = RequestRepetition.MayRepeat(request);
        _startedAt = client.Clock.GetTimestamp();
    }

    public static ResiliencePropertyKey<ResilientCall> Key { get; } = new("Itential.Extensions.Call");

    public HttpRequestMessage Request { get; }

    /// <summary>Whether the calling thread waits for it.</summary>
    public bool IsSynchronous { get; init; }

    /// <summary>How often it has been handed on so far.</summary>
    public int Attempts { get; set; }

    /// <summary>Whether it was the total deadline that ended it.</summary>
    public bool TotalPassed { get; set; }

    /// <summary>The pause that <see cref="IsRepeated"/> has decided on.</summary>
    public TimeSpan Delay => _delay;

    public TimeSpan AttemptTimeout => _mayRepeat ? _client.Options.AttemptTimeout : Timeout.InfiniteTimeSpan;

    public static ResilientCall Of(ResilienceContext context) => context.Properties.GetValue(Key, null!);

    /// <summary>Whether to repeat after an attempt. Not when the next one could only begin after the deadline: the answer that is there is worth more.</summary>
    [SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "It spreads calls and guards nothing.")]
    public bool IsRepeated(in Outcome<HttpResponseMessage> outcome, int repetition)
    {
        if (repetition >= _client.Options.MaxRetries || !Transience.IsTransient(outcome) || !MayRepeatAfter(outcome.Exception))
        {
            return false;
        }

        // After a failed login none is tried for a while, as long as a whole pause by default, and all callers share the next.
        _delay = (outcome.Result is { } response ? RetryAfter.Of(response, _client.Clock) : null)
            ?? BackOff.Delay(_client.Options, repetition, Transience.IsLoginFault(outcome.Exception) ? 1 : Random.Shared.NextDouble());
        if (_delay < _client.TotalTimeout - _client.Clock.GetElapsedTime(_startedAt))
        {
            return true;
        }

        ResilienceLog.GivenUp(_client.Logger, RequestRepetition.Describe(Request), Describe(outcome), _delay.TotalSeconds);
        return false;
    }

    /// <summary>How an attempt ended, in words that hold no text of an exception.</summary>
    public static string Describe(in Outcome<HttpResponseMessage> outcome) => outcome.Result is { } response
        ? ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)
        : outcome.Exception?.GetType().Name ?? "";

    private bool MayRepeatAfter(Exception? exception) =>
        _mayRepeat || (Transience.IsLoginFault(exception) && RequestRepetition.CanResendContent(Request));
}
