namespace Itential.Diagnostics.Logging;

/// <summary>Levels of single loggers, by name without regard to case. Each change makes new ones.</summary>
internal sealed class LoggerLevels
{
    private readonly Dictionary<string, ItentialLogLevel> _levels;

    private LoggerLevels(Dictionary<string, ItentialLogLevel> levels) => _levels = levels;

    public static LoggerLevels None { get; } = new(new(StringComparer.OrdinalIgnoreCase));

    public bool Contains(string logger) => _levels.ContainsKey(logger);

    public bool TryGet(string logger, out ItentialLogLevel level) => _levels.TryGetValue(logger, out level);

    /// <summary>The lowest of these levels and another one.</summary>
    public ItentialLogLevel Lowest(ItentialLogLevel other)
    {
        foreach (var level in _levels.Values)
        {
            other = level < other ? level : other;
        }

        return other;
    }

    public LoggerLevels With(string logger, ItentialLogLevel level) => new(new(_levels, StringComparer.OrdinalIgnoreCase) { [logger] = level });

    public LoggerLevels Without(string logger)
    {
        var levels = new Dictionary<string, ItentialLogLevel>(_levels, StringComparer.OrdinalIgnoreCase);
        return levels.Remove(logger) ? new(levels) : this;
    }
}
