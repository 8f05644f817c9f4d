using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Redaction;

/// <summary>A logger factory whose loggers redact. Filters and providers are those of the factory behind it.</summary>
internal sealed class RedactingLoggerFactory(ILoggerFactory inner, SensitiveDataScanner scanner, bool isOwner) : IWrappingLoggerFactory
{
    public ILoggerFactory Inner => inner;

    public ILogger CreateLogger(string categoryName) => RedactingLoggers.Wrap(inner.CreateLogger(categoryName), scanner);

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose()
    {
        if (isOwner)
        {
            inner.Dispose();
        }
    }
}
