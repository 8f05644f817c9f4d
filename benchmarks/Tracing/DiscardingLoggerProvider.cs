using Microsoft.Extensions.Logging;

namespace Benchmarks.Tracing;

/// <summary>Gives loggers that discard.</summary>
internal sealed class DiscardingLoggerProvider : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new DiscardingLogger(formats: false);

    public void Dispose()
    {
    }
}
