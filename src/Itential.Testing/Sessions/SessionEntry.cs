namespace Itential.Testing.Sessions;

internal sealed record SessionEntry(long StartedAt, TimeSpan Lifetime);
