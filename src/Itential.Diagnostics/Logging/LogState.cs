namespace Itential.Diagnostics.Logging;

/// <summary>All that decides what is written and where. Immutable; see <see cref="LogSettings"/> for the one in force.</summary>
internal sealed record LogState
{
    private static readonly string[] Own = [FacadeLoggerFactory.RootName];
    private static readonly string[] Http = ["System.Net.Http", "HttpClient"];

    public static LogState Silent { get; } = new();

    public ItentialLogLevel Level { get; init; } = ItentialLogLevel.None;

    /// <summary>Whether <see cref="Level"/> also governs .NET's own HTTP categories.</summary>
    public bool Propagate { get; init; }

    public string[] Prefixes { get; init; } = [];

    /// <summary>Levels of single loggers, by name. They hold for the loggers below, too.</summary>
    public LoggerLevels Levels { get; init; } = LoggerLevels.None;

    /// <summary>The factories of applications, the one in force last.</summary>
    public Attachment[] Attachments { get; init; } = [];

    public Attachment? Attached => Attachments.Length == 0 ? null : Attachments[^1];

    public bool MayTrace => Attached is { } attached ? attached.MayTrace : LowestLevel <= ItentialLogLevel.Trace;

    private ItentialLogLevel LowestLevel => Levels.Lowest(Level);

    /// <summary>From which level on a logger writes.</summary>
    /// <param name="logger">Its name.</param>
    /// <param name="isTraced">Whether it is a traced type's, which follows <see cref="Level"/> whatever its namespace.</param>
    public ItentialLogLevel LevelOf(string logger, bool isTraced)
    {
        for (var name = logger; name is not null; name = DottedName.Parent(name))
        {
            if (Levels.TryGet(name, out var level))
            {
                return level;
            }
        }

        return isTraced || IsGoverned(logger) ? Level : ItentialLogLevel.None;
    }

    public LogState With(Attachment attachment) => this with { Attachments = [.. Without(attachment.Owner).Attachments, attachment] };

    public LogState Without(object owner) => this with { Attachments = Array.FindAll(Attachments, attachment => attachment.Owner != owner) };

    /// <summary>Lets an attachment say anew whether it may trace. One that is gone stays gone.</summary>
    public LogState WithTracing(object owner, bool mayTrace) => this with
    {
        Attachments = Array.ConvertAll(Attachments, attachment => attachment.Owner == owner ? attachment with { MayTrace = mayTrace } : attachment),
    };

    private bool IsGoverned(string logger) => IsUnderAny(logger, Own) || IsUnderAny(logger, Prefixes) || (Propagate && IsUnderAny(logger, Http));

    private static bool IsUnderAny(string logger, string[] prefixes) => Array.Exists(prefixes, prefix => DottedName.IsUnder(logger, prefix));
}
