using System.Threading.RateLimiting;
using Polly.RateLimiting;

namespace Itential.Extensions.Resilience;

/// <summary>Gives out the places of a client, first come first served.</summary>
internal sealed class CallLimiter(int places, int queue) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = places,
        QueueLimit = queue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public ValueTask<RateLimitLease> AcquireAsync(RateLimiterArguments arguments)
    {
        var lease = _limiter.AcquireAsync(1, arguments.Context.CancellationToken);

        // A synchronous call goes on with its own thread, also when no thread of the pool is free.
        return ResilientCall.Of(arguments.Context).IsSynchronous && !lease.IsCompleted ? new(lease.AsTask().GetAwaiter().GetResult()) : lease;
    }

    public void Dispose() => _limiter.Dispose();
}
