using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Logging;

/// <summary>A factory that is not .NET's own. Everything is on, unless told otherwise.</summary>
internal sealed class ForeignFactory : ILoggerFactory, ILogger
{
    public Action<LogLevel, EventId> OnLog { get; init; } = static (_, _) => { };

    public Func<LogLevel, bool> Enabled { get; init; } = static _ => true;

    public bool IsDisposed { get; private set; }

    public List<ILoggerProvider> Providers { get; } = [];

    public ILogger CreateLogger(string categoryName)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        return this;
    }

    public void AddProvider(ILoggerProvider provider) => Providers.Add(provider);

    public void Dispose() => IsDisposed = true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => this;

    public bool IsEnabled(LogLevel logLevel) => Enabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        OnLog(logLevel, eventId);
}
