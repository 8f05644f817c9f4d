using Itential.Refit;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace Itential.Extensions.Resilience;

/// <summary>Puts the strategies of a client together, the outermost first.</summary>
internal static class ResiliencePipelines
{
    public static ResiliencePipeline<HttpResponseMessage> Build(ClientResilience client, CallLimiter? limiter)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { Name = client.Name, TimeProvider = client.Clock };
        builder.AddTimeout(Total(client));
        if (limiter is not null)
        {
            builder.AddRateLimiter(new RateLimiterStrategyOptions { RateLimiter = limiter.AcquireAsync });
        }

        if (client.Options.MaxRetries > 0)
        {
            builder.AddRetry(Retry(client));
        }

        if (client.Options.UseCircuitBreaker)
        {
            builder.AddCircuitBreaker(CircuitBreaker(client));
        }

        return builder.AddTimeout(Attempt()).Build();
    }

    private static TimeoutStrategyOptions Total(ClientResilience client) => new()
    {
        // A deadline of more than a day is more than the strategy's fixed one takes.
        TimeoutGenerator = _ => new(client.TotalTimeout),
        OnTimeout = arguments =>
        {
            ResilientCall.Of(arguments.Context).TotalPassed = true;
            return default;
        },
    };

    private static TimeoutStrategyOptions Attempt() => new()
    {
        TimeoutGenerator = arguments => new(ResilientCall.Of(arguments.Context).AttemptTimeout),
    };

    private static RetryStrategyOptions<HttpResponseMessage> Retry(ClientResilience client) => new()
    {
        MaxRetryAttempts = client.Options.MaxRetries,
        ShouldHandle = arguments => new(ResilientCall.Of(arguments.Context).IsRepeated(arguments.Outcome, arguments.AttemptNumber)),
        DelayGenerator = arguments => new(ResilientCall.Of(arguments.Context).Delay),
        OnRetry = arguments =>
        {
            var call = ResilientCall.Of(arguments.Context);
            ResilienceLog.Repeating(
                client.Logger,
                RequestRepetition.Describe(call.Request),
                ResilientCall.Describe(arguments.Outcome),
                arguments.AttemptNumber + 1,
                client.Options.MaxRetries,
                call.Delay.TotalSeconds);
            arguments.Outcome.Result?.Dispose();
            RequestRepetition.CountResend();
            return default;
        },
    };

    private static CircuitBreakerStrategyOptions<HttpResponseMessage> CircuitBreaker(ClientResilience client) => new()
    {
        FailureRatio = client.Options.FailureRatio,
        MinimumThroughput = client.Options.MinimumThroughput,
        SamplingDuration = client.Options.SamplingDuration,
        BreakDuration = client.Options.BreakDuration,
        ShouldHandle = arguments => new(Transience.IsServerFailure(arguments.Outcome)),
        OnOpened = arguments =>
        {
            ResilienceLog.CircuitOpened(client.Logger, client.Name, arguments.BreakDuration.TotalSeconds, ResilientCall.Describe(arguments.Outcome));
            return default;
        },
        OnHalfOpened = _ =>
        {
            ResilienceLog.CircuitTried(client.Logger, client.Name);
            return default;
        },
        OnClosed = _ =>
        {
            ResilienceLog.CircuitClosed(client.Logger, client.Name);
            return default;
        },
    };
}
