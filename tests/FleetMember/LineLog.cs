using System.Globalization;
using Microsoft.Extensions.Logging;

namespace FleetMember;

/// <summary>Writes each record as one line: "log", the time in UTC, the text.</summary>
internal sealed class LineLog : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"log {TimeProvider.System.GetUtcNow():O} {formatter(state, exception)}"));
        }
    }

    public void Dispose()
    {
    }
}
