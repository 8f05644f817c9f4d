using Microsoft.Extensions.Logging;

namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>Counts the lines that tell of a login's end. They come when the session manager has taken it in, also where nobody waits for it.</summary>
internal sealed class EndedLogins(SemaphoreSlim changed) : ILoggerFactory, ILogger
{
    private const int Succeeded = 6;
    private const int Failed = 7;

    private int _count;

    public int Count => Volatile.Read(ref _count);

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id is Succeeded or Failed)
        {
            Interlocked.Increment(ref _count);
            changed.Release();
        }
    }

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("It is a logger itself.");

    public void Dispose()
    {
    }
}
