using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Logging;

/// <summary>What can be known about an application's factory.</summary>
internal static class FactoryFacts
{
    /// <summary>Whether it is the facade's own, which must not be attached to itself.</summary>
    public static bool IsFacade(ILoggerFactory factory) => Innermost(factory) is FacadeLoggerFactory;

    /// <summary>Whether a record of level Trace could pass. Of a factory that is not .NET's own nothing is known, so it could.</summary>
    public static bool MayTrace(ILoggerFactory factory, LoggerFilterOptions filters) =>
        Innermost(factory).GetType() != typeof(LoggerFactory) || IsTrace(filters.MinLevel) || filters.Rules.Any(rule => IsTrace(rule.LogLevel));

    // A rule without a level lets its filter, if any, decide; one with a higher level denies Trace before its filter is asked.
    private static bool IsTrace(LogLevel? level) => level is null or <= LogLevel.Trace;

    private static ILoggerFactory Innermost(ILoggerFactory factory)
    {
        while (factory is IWrappingLoggerFactory wrapper)
        {
            factory = wrapper.Inner;
        }

        return factory;
    }
}
