using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Itential.Testing.Sessions;

/// <summary>The sessions and tokens that are good at this moment.</summary>
internal sealed class SessionStore(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, SessionEntry> _sessions = new(StringComparer.Ordinal);

    public string Issue(TimeSpan lifetime)
    {
        RemoveExpired();
        return Add(new SessionEntry(clock.GetTimestamp(), lifetime));
    }

    /// <summary>A second name for the same session: it ends when <paramref name="token"/> ends.</summary>
    public string Renew(string token) =>
        _sessions.TryGetValue(token, out var entry) ? Add(entry) : token;

    public bool IsLive(string token) =>
        _sessions.TryGetValue(token, out var entry) && !IsExpired(entry);

    public void Clear() => _sessions.Clear();

    private string Add(SessionEntry entry)
    {
        var token = RandomNumberGenerator.GetHexString(40, lowercase: true);
        _sessions[token] = entry;
        return token;
    }

    private bool IsExpired(SessionEntry entry) => clock.GetElapsedTime(entry.StartedAt) >= entry.Lifetime;

    private void RemoveExpired()
    {
        foreach (var (token, entry) in _sessions)
        {
            if (IsExpired(entry))
            {
                _sessions.TryRemove(token, out _);
            }
        }
    }
}
