using System.Diagnostics.CodeAnalysis;
using Itential.Diagnostics.Redaction;

namespace Itential.Diagnostics;

/// <summary>Finds passwords, tokens, keys, cookies and card numbers in text and replaces each by <c>[REDACTED_NAME]</c>.</summary>
/// <remarks>
/// Safe for any number of threads, also while patterns are added and removed: each call works on the patterns of its start. The cost is linear
/// in the length of the text. Every scanner also replaces the values of <see cref="KnownSecrets"/>.
/// </remarks>
public sealed class SensitiveDataScanner
{
    private readonly TimeSpan _timeout;
    private readonly bool _wholeMatch;
    private PatternSet _patterns;

    /// <summary>Creates a scanner with the built-in patterns.</summary>
    /// <param name="options">How it replaces; null for the defaults. Later changes of the object have no effect.</param>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is not positive, or longer than regular expressions allow.</exception>
    public SensitiveDataScanner(SensitiveDataScannerOptions? options = null)
    {
        options ??= new SensitiveDataScannerOptions();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.CustomPatternTimeout, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.CustomPatternTimeout, TimeSpan.FromMinutes(1), nameof(options));
        _timeout = options.CustomPatternTimeout;
        _wholeMatch = options.ReplaceWholeMatch;
        _patterns = new PatternSet(options.CreatePatterns());
    }

    /// <summary>The scanner through which this SDK writes.</summary>
    public static SensitiveDataScanner Default { get; } = new();

    /// <summary>The names of the patterns, in the order in which they are applied.</summary>
    public IReadOnlyList<string> Patterns => Volatile.Read(ref _patterns).Names;

    /// <summary>Replaces what must not be shown.</summary>
    /// <param name="text">Any text. Null stays null.</param>
    /// <returns>The same object when there is nothing to replace; nothing is allocated then.</returns>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Redact(string? text) =>
        string.IsNullOrEmpty(text) ? text : Volatile.Read(ref _patterns).Redact(KnownSecrets.Current.Redact(text), _wholeMatch);

    /// <summary>Whether <see cref="Redact"/> would find something.</summary>
    /// <param name="text">Any text, or null.</param>
    public bool HasSensitiveData(string? text) =>
        !string.IsNullOrEmpty(text) && (KnownSecrets.Current.IsMatch(text) || Volatile.Read(ref _patterns).IsMatch(text, _wholeMatch));

    /// <summary>Gives the names of the patterns that match a text as it stands; <c>known_secret</c> is that of <see cref="KnownSecrets"/>.</summary>
    /// <param name="text">Any text, or null.</param>
    public IReadOnlyList<string> GetSensitiveDataTypes(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var matching = Volatile.Read(ref _patterns).Matching(text, _wholeMatch);
        return KnownSecrets.Current.IsMatch(text) ? [KnownSecrets.PatternName, .. matching] : matching;
    }

    /// <summary>Adds a pattern at the end, or replaces the one of that name at its place.</summary>
    /// <param name="name">Its name. The placeholder is the name in capitals: <c>[REDACTED_NAME]</c>.</param>
    /// <param name="regex">A regular expression. A group named <c>value</c>, if it has one, is what is replaced; otherwise the whole match is.</param>
    /// <param name="replacement">Makes the replacement of what was matched; null for the placeholder. May itself log. If it throws, the placeholder is used.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or <paramref name="regex"/> is invalid. Nothing is added then.</exception>
    public void AddPattern(string name, [StringSyntax(StringSyntaxAttribute.Regex)] string regex, Func<string, string>? replacement = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(regex);
        var pattern = RegexPattern.Custom(name, regex, replacement, _timeout);
        Change(patterns => patterns.With(pattern));
    }

    /// <summary>Removes a pattern, a built-in one too.</summary>
    /// <param name="name">Its name, in the case in which <see cref="Patterns"/> lists it.</param>
    /// <returns>Whether there was one.</returns>
    public bool RemovePattern(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Change(patterns => patterns.Without(name));
    }

    /// <summary>The placeholder of a value that stands under a name, such as a header or a log property; null when the name promises no secret.</summary>
    internal string? PlaceholderFor(string name) => Volatile.Read(ref _patterns).PlaceholderFor(name);

    private bool Change(Func<PatternSet, PatternSet> change)
    {
        while (true)
        {
            var before = Volatile.Read(ref _patterns);
            var after = change(before);
            if (Interlocked.CompareExchange(ref _patterns, after, before) == before)
            {
                return after != before;
            }
        }
    }
}
