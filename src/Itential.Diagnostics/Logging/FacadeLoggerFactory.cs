using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Logging;

/// <summary>The one factory of the facade. It outlives every application's, so disposing it does nothing.</summary>
internal sealed class FacadeLoggerFactory : ILoggerFactory
{
    public const string RootName = "itential";

    private readonly ConcurrentDictionary<string, FacadeLogger> _loggers = new(StringComparer.Ordinal);

    private FacadeLoggerFactory() => Root = Get(RootName);

    public static FacadeLoggerFactory Instance { get; } = new();

    public FacadeLogger Root { get; }

    public FacadeLogger Get(string name) => _loggers.GetOrAdd(name, static name => new FacadeLogger(name));

    public ILogger CreateLogger(string categoryName) => Get(categoryName);

    public void AddProvider(ILoggerProvider provider)
    {
        if (LogSettings.Current.Attached is not { } attached)
        {
            throw new NotSupportedException(
                "ItentialLog writes to standard error and takes no provider. Set ItentialLog.LoggerFactory to a factory that has the provider.");
        }

        attached.Factory.AddProvider(provider);
    }

    public void Dispose()
    {
    }
}
