namespace Itential.Soak.Tests.Servers;

/// <summary>Ends all sessions of a server at times that nobody can foresee, once in five seconds on average.</summary>
internal sealed class Expiry(IServer server, int seed)
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private readonly Random _random = new(seed);

    public int Count { get; private set; }

    public async Task RunAsync(CancellationToken end)
    {
        using var timer = new PeriodicTimer(Tick);
        try
        {
            while (await timer.WaitForNextTickAsync(end))
            {
                if (_random.Next(5) == 0)
                {
                    server.ExpireSessions();
                    Count++;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }
}
