using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics;

/// <summary>Logging for scripts and for code without dependency injection. Silent until <see cref="SetLevel(ItentialLogLevel, bool)"/>.</summary>
/// <remarks>
/// Lines go to standard error: <c>2026-11-20 17:10:26,297: [itential] INFO: text</c>, in local time. Line breaks and control characters in a
/// message are written out (<c>\n</c>), and the lines of an exception are indented, so that no text can pose as a record. All members may be
/// called from any thread. Where <see cref="LoggerFactory"/> is set, everything goes there instead and that factory's levels decide.
/// </remarks>
public static class ItentialLog
{
    /// <summary>Makes loggers that follow this class at any time, also those that were obtained before a change.</summary>
    /// <value>
    /// A factory that always works. Set it to an application's factory to write there; set it to null to write to standard error again.
    /// This class never disposes what it is given.
    /// </value>
    [AllowNull]
    public static ILoggerFactory LoggerFactory
    {
        get => FacadeLoggerFactory.Instance;
        set => LogSettings.Change(state => state with
        {
            Attachments = value is null || FactoryFacts.IsFacade(value) ? [] : [new Attachment(value, value, MayTrace: true)],
        });
    }

    /// <summary>Whether anyone could see a record of level Trace.</summary>
    internal static bool MayTrace => TraceSwitch.Logging;

    private static FacadeLogger Root => FacadeLoggerFactory.Instance.Root;

    /// <summary>Sets from which level on records are written, and writes two: the version of this package, and the number of the level.</summary>
    /// <param name="level">
    /// The lowest level that is written, compared by number: 25 lets warnings pass. <see cref="ItentialLogLevel.None"/>, the default, is silent.
    /// </param>
    /// <param name="propagate">Whether the categories <c>System.Net.Http</c> and <c>HttpClient</c> follow it, too. Otherwise they are silent.</param>
    /// <remarks>
    /// It governs the loggers named <c>itential</c> and below, in any case, and those of the registered prefixes; a level that one logger
    /// was given stays. While an application's <see cref="LoggerFactory"/> is set, levels are the application's: nothing is written, and the
    /// level waits until the factory is taken away.
    /// </remarks>
    public static void SetLevel(ItentialLogLevel level, bool propagate = false)
    {
        LogSettings.Change(state => state with { Level = level, Propagate = propagate });
        if (LogSettings.Current.Attached is null)
        {
            Information($"itential version {PackageVersion.Text}");
            Information(string.Create(CultureInfo.InvariantCulture, $"Logging level set to {(int)level}"));
        }
    }

    /// <summary>Gives one logger, and those below it, a level of its own.</summary>
    /// <param name="level">The lowest level that it writes. <see cref="ItentialLogLevel.NotSet"/> takes its level away again.</param>
    /// <param name="logger">The whole name, such as <c>itential.http</c> or any other category.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static void SetLevel(ItentialLogLevel level, string logger)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(logger);
        LogSettings.Change(state => state with
        {
            Levels = level == ItentialLogLevel.NotSet ? state.Levels.Without(logger) : state.Levels.With(logger, level),
        });
    }

    /// <summary>Takes away the level that one logger was given.</summary>
    /// <param name="name">The whole name, as it was given.</param>
    /// <returns>Whether it had one.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static bool ResetLogger(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var had = false;
        LogSettings.Change(state =>
        {
            had = state.Levels.Contains(name);
            return state with { Levels = state.Levels.Without(name) };
        });
        return had;
    }

    /// <summary>Lets the loggers of other code follow <see cref="SetLevel(ItentialLogLevel, bool)"/>, for as long as the process runs.</summary>
    /// <param name="prefix">The first parts of their names: <c>acme</c> is for <c>acme</c> and <c>acme.jobs</c>, not for <c>acmejobs</c>.</param>
    /// <exception cref="ArgumentException">The prefix is empty.</exception>
    public static void RegisterPrefix(string prefix)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(prefix);
        var name = prefix.Trim().TrimEnd('.');
        ArgumentException.ThrowIfNullOrEmpty(name, nameof(prefix));
        LogSettings.Change(state =>
            state.Prefixes.Contains(name, StringComparer.OrdinalIgnoreCase) ? state : state with { Prefixes = [.. state.Prefixes, name] });
    }

    /// <summary>Gives the logger <c>itential</c>, or the one of a name below it. The same name gives the same object.</summary>
    /// <param name="name">The short name: <c>http</c> for <c>itential.http</c>. Null for <c>itential</c> itself.</param>
    /// <exception cref="ArgumentException">The name is empty, or starts with <c>itential.</c></exception>
    public static ILogger GetLogger(string? name = null)
    {
        if (name is null)
        {
            return Root;
        }

        const string Prefix = FacadeLoggerFactory.RootName + ".";
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException(
                $"The name of a logger must not include '{Prefix}', but is '{name}'. Pass the short name, as in GetLogger(\"{name[Prefix.Length..]}\").",
                nameof(name));
        }

        return FacadeLoggerFactory.Instance.Get(Prefix + name);
    }

    /// <summary>Whether a record of this level would be written.</summary>
    /// <param name="level">The level of the record.</param>
    public static bool IsEnabled(ItentialLogLevel level) => Root.IsEnabled(level);

    /// <summary>Writes a record.</summary>
    /// <param name="level">Its level, also one between two names. <see cref="ItentialLogLevel.None"/> and above is not written.</param>
    /// <param name="message">The text, as it is: braces and percent signs mean nothing in it.</param>
    public static void Log(ItentialLogLevel level, string message) => Root.Write(level, message);

    /// <summary>Writes a record of level Trace.</summary>
    /// <param name="message">The text, as it is.</param>
    public static void Trace(string message) => Log(ItentialLogLevel.Trace, message);

    /// <summary>Writes a record of level Debug.</summary>
    /// <param name="message">The text, as it is.</param>
    public static void Debug(string message) => Log(ItentialLogLevel.Debug, message);

    /// <summary>Writes a record of level Information.</summary>
    /// <param name="message">The text, as it is.</param>
    public static void Information(string message) => Log(ItentialLogLevel.Information, message);

    /// <summary>Writes a record of level Warning.</summary>
    /// <param name="message">The text, as it is.</param>
    public static void Warning(string message) => Log(ItentialLogLevel.Warning, message);

    /// <summary>Writes a record of level Error.</summary>
    /// <param name="message">The text, as it is.</param>
    public static void Error(string message) => Log(ItentialLogLevel.Error, message);

    /// <summary>Writes a record of level Critical.</summary>
    /// <param name="message">The text, as it is.</param>
    public static void Critical(string message) => Log(ItentialLogLevel.Critical, message);

    /// <summary>Writes one record of level Error: the exception's message, then its whole text with causes and stacks.</summary>
    /// <param name="exception">The exception. It need not have been thrown.</param>
    public static void Exception(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Root.Write(ItentialLogLevel.Error, exception.Message, exception);
    }

    /// <summary>Writes a record of level Fatal, then throws. It throws also where nothing is written.</summary>
    /// <param name="message">What happened.</param>
    /// <exception cref="FatalErrorException">Always. It carries the exit code 1; catch it where the program ends.</exception>
    [DoesNotReturn]
    public static void Fatal(string message)
    {
        Log(ItentialLogLevel.Fatal, message);
        throw new FatalErrorException(message);
    }
}
