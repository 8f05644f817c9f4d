using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Itential.Diagnostics.Redaction;

/// <summary>A pattern that is a regular expression. One of a scanner's user is bounded in time and fails closed.</summary>
internal sealed class RegexPattern : Pattern
{
    private const string ValueGroup = "value";

    [ThreadStatic]
    private static bool _isReplacing;

    private readonly Lazy<Regex> _regex;
    private readonly Func<string, string>? _replacement;
    private readonly TimeSpan _timeout;

    private RegexPattern(string name, Lazy<Regex> regex, Func<string, string>? replacement, TimeSpan timeout, bool isPrefiltered)
        : base(name)
    {
        _regex = regex;
        _replacement = replacement;
        _timeout = timeout;
        IsPrefiltered = isPrefiltered;
    }

    public override bool IsPrefiltered { get; }

    /// <summary>One of ours: linear, made when it is first needed.</summary>
    public static RegexPattern BuiltIn(string name, string regex) =>
        new(name, new Lazy<Regex>(() => Linear(regex, Regex.InfiniteMatchTimeout)), null, Regex.InfiniteMatchTimeout, isPrefiltered: true);

    public static RegexPattern Custom(string name, string regex, Func<string, string>? replacement, TimeSpan timeout) =>
        new(name, new Lazy<Regex>(Compile(name, regex, timeout)), replacement, timeout, isPrefiltered: false);

    public override bool IsMatch(string text, bool wholeMatch)
    {
        try
        {
            return _regex.Value.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    public override string Redact(string text, bool wholeMatch)
    {
        StringBuilder? result = null;
        var position = 0;
        var spent = TimeSpan.Zero;
        var started = Stopwatch.GetTimestamp();
        try
        {
            for (var match = _regex.Value.Match(text); match.Success; match = match.NextMatch())
            {
                var group = match.Groups[ValueGroup];
                var (index, length) = group.Success && !wholeMatch ? (group.Index, group.Length) : (match.Index, match.Length);
                result ??= new StringBuilder(text.Length);
                result.Append(text, position, index - position);
                position = index + length;

                // The time is that of matching: a replacement function is the user's own.
                spent += Stopwatch.GetElapsedTime(started);
                result.Append(Replace(text.Substring(index, length)));
                if (_timeout > TimeSpan.Zero && spent > _timeout)
                {
                    return result.Append(Redaction.Placeholder.Timeout).ToString();
                }

                started = Stopwatch.GetTimestamp();
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return (result ?? new StringBuilder()).Append(Redaction.Placeholder.Timeout).ToString();
        }

        return result?.Append(text, position, text.Length - position).ToString() ?? text;
    }

    private static Regex Compile(string name, string regex, TimeSpan timeout)
    {
        try
        {
            return Linear(regex, timeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(regex, RegexOptions.CultureInvariant, timeout);
        }
        catch (ArgumentException invalid)
        {
            throw new ArgumentException($"Invalid regex pattern for '{name}': {invalid.Message}", nameof(regex), invalid);
        }
    }

    private static Regex Linear(string regex, TimeSpan timeout) => new(regex, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, timeout);

    private string Replace(string matched) => _replacement is null || _isReplacing ? Placeholder : Call(_replacement, matched) ?? Placeholder;

    /// <summary>A function that logs what it replaces comes back here with the same secret; the second time the placeholder must do.</summary>
    private static string? Call(Func<string, string> replacement, string matched)
    {
        _isReplacing = true;
        try
        {
            return replacement(matched);
        }
        catch (Exception)
        {
            // A log call must not fail for it, and the secret must not pass.
            return null;
        }
        finally
        {
            _isReplacing = false;
        }
    }
}
