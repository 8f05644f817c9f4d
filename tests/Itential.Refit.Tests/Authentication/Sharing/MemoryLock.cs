using System.Collections.Concurrent;
using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Sharing;

/// <summary>An exact lock in memory.</summary>
internal sealed class MemoryLock : ISessionLock
{
    private readonly ConcurrentDictionary<string, bool> _held = new();
    private int _attempts;

    /// <summary>What happens before the lock is tried.</summary>
    public Func<CancellationToken, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>What happens before the lock is given back.</summary>
    public Func<Task> BeforeRelease { get; set; } = () => Task.CompletedTask;

    public int Attempts => Volatile.Read(ref _attempts);

    public int Held => _held.Count;

    public async ValueTask<IAsyncDisposable?> TryAcquireAsync(string key, TimeSpan duration, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _attempts);
        await Before(cancellationToken);
        return _held.TryAdd(key, true) ? new Holder(this, key) : null;
    }

    private sealed class Holder(MemoryLock owner, string key) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await owner.BeforeRelease();
            owner._held.TryRemove(key, out _);
        }
    }
}
