namespace Itential.Extensions.Resilience;

/// <summary>How long, how often and how many at a time a client tries. Named like the client; <c>docs/resilience.md</c> has the reasons of the defaults.</summary>
public sealed class ItentialResilienceOptions
{
    /// <summary>
    /// The deadline of one call, up to the headers of its answer: waiting for a place, all attempts, the pauses between them and logins included.
    /// It may not be longer than the client itself waits.
    /// </summary>
    /// <value>Default: null, as long as the client waits: <c>PlatformOptions.Timeout</c>, <c>GatewayOptions.Timeout</c>, of other clients <see cref="HttpClient.Timeout"/>.</value>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>
    /// The deadline of one attempt, up to the headers of its answer, for calls that may be repeated. Other calls have all of <see cref="TotalTimeout"/>.
    /// <see cref="Timeout.InfiniteTimeSpan"/> is none.
    /// </summary>
    /// <value>Default: 10 seconds.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a call is repeated at most, 0 to 20.</summary>
    /// <value>Default: 3. With 0 nothing is repeated.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The pause before the first repetition. Each further one is twice as long, and of each between half and all is waited, at random.</summary>
    /// <value>Default: 1 second.</value>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause. A <c>Retry-After</c> of the server may be longer.</summary>
    /// <value>Default: 10 seconds.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many calls of the client are under way at a time. Null is no limit.</summary>
    /// <value>Default: 100.</value>
    public int? MaxConcurrentCalls { get; set; } = 100;

    /// <summary>How many calls wait for a place at most. A further one fails with a <see cref="ConcurrencyLimitException"/>.</summary>
    /// <value>Default: 1000.</value>
    public int MaxQueuedCalls { get; set; } = 1000;

    /// <summary>Whether calls fail at once, for <see cref="BreakDuration"/>, when too many attempts have failed.</summary>
    /// <value>Default: true.</value>
    public bool UseCircuitBreaker { get; set; } = true;

    /// <summary>The part of the attempts within <see cref="SamplingDuration"/> that must fail to open the circuit, above 0 and up to 1.</summary>
    /// <value>Default: 0.5.</value>
    public double FailureRatio { get; set; } = 0.5;

    /// <summary>How many attempts within <see cref="SamplingDuration"/> it takes to judge at all, 2 or more.</summary>
    /// <value>Default: 10.</value>
    public int MinimumThroughput { get; set; } = 10;

    /// <summary>How far back attempts are counted.</summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan SamplingDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the circuit stays open before one call is let through to try.</summary>
    /// <value>Default: 15 seconds.</value>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(15);
}
