using Microsoft.Extensions.Logging;
using Polly;

namespace Itential.Extensions.Resilience;

/// <summary>The strategies of one client and their state, which outlives the factory's handlers.</summary>
internal sealed class ClientResilience : IDisposable
{
    private readonly CallLimiter? _limiter;

    public ClientResilience(string name, ItentialResilienceOptions options, TimeSpan totalTimeout, TimeProvider clock, ILogger logger)
    {
        Name = name;
        Options = options;
        TotalTimeout = totalTimeout;
        Clock = clock;
        Logger = logger;
        _limiter = options.MaxConcurrentCalls is { } places ? new CallLimiter(places, options.MaxQueuedCalls) : null;
        Pipeline = ResiliencePipelines.Build(this, _limiter);
    }

    public string Name { get; }

    public ItentialResilienceOptions Options { get; }

    public TimeSpan TotalTimeout { get; }

    public TimeProvider Clock { get; }

    public ILogger Logger { get; }

    public ResiliencePipeline<HttpResponseMessage> Pipeline { get; }

    public void Dispose() => _limiter?.Dispose();
}
