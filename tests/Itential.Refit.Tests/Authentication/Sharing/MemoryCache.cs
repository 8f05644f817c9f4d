using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace Itential.Refit.Tests.Authentication.Sharing;

/// <summary>A distributed cache in memory, on a given clock, that records what is stored and does what a test tells it to.</summary>
internal sealed class MemoryCache(TimeProvider clock) : IDistributedCache
{
    private readonly ConcurrentDictionary<string, (byte[] Value, DateTimeOffset? End)> _values = new();
    private int _operations;

    /// <summary>What happens before each operation: "get", "set" or "remove".</summary>
    public Func<string, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public int Operations => Volatile.Read(ref _operations);

    /// <summary>Every value that was ever stored, claims included.</summary>
    public ConcurrentQueue<byte[]> Stored { get; } = new();

    public IEnumerable<string> Sessions => _values.Keys.Where(key => !key.EndsWith(":claim", StringComparison.Ordinal));

    public byte[] this[string key]
    {
        get => _values[key].Value;
        set => _values[key] = (value, null);
    }

    public DateTimeOffset? EndOf(string key) => _values[key].End;

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await BeforeAsync("get", token);
        return _values.TryGetValue(key, out var entry) && !(entry.End <= clock.GetUtcNow()) ? entry.Value : null;
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await BeforeAsync("set", token);
        Stored.Enqueue(value);
        _values[key] = (value, options.AbsoluteExpiration ?? clock.GetUtcNow() + options.AbsoluteExpirationRelativeToNow);
    }

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        await BeforeAsync("remove", token);
        _values.TryRemove(key, out _);
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    private Task BeforeAsync(string operation, CancellationToken token)
    {
        Interlocked.Increment(ref _operations);
        return Before(operation, token);
    }
}
