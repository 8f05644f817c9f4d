using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Itential.Diagnostics;

/// <summary>Logs.</summary>
public static class ItentialLog
{
    /// <summary>Where records go.</summary>
    public static ILoggerFactory LoggerFactory { get; set; } = NullLoggerFactory.Instance;
}
