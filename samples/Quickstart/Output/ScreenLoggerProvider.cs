using Microsoft.Extensions.Logging;

namespace Quickstart.Output;

/// <summary>Shows what the SDK logs. A program of one's own gives the SDK the logger factory that it has anyway.</summary>
internal sealed class ScreenLoggerProvider(Screen screen) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new ScreenLogger(screen);

    public void Dispose()
    {
    }
}
