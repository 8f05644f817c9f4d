using Itential.Diagnostics.Redaction;

namespace Itential.Diagnostics;

/// <summary>How a <see cref="SensitiveDataScanner"/> replaces what it finds.</summary>
public sealed class SensitiveDataScannerOptions
{
    // A function and no switch: a program that never sets it does not carry the engine of regular expressions.
    private Func<Pattern[]>? _patterns;

    /// <summary>Whether key and value are replaced (<c>[REDACTED_PASSWORD]</c>) instead of the value alone (<c>password=[REDACTED_PASSWORD]</c>).</summary>
    /// <value>Default: false.</value>
    public bool ReplaceWholeMatch { get; set; }

    /// <summary>Whether only the ten patterns of the Python SDK are built in, with exactly its reach.</summary>
    /// <value>Default: false, so that the scanner also finds what those miss: JSON, cookies, cards, short secrets.</value>
    public bool ClassicPatternsOnly
    {
        get => _patterns is not null;
        set => _patterns = value ? ClassicPatterns.Create : null;
    }

    /// <summary>How long one custom pattern may take for one text. What it has not judged by then is replaced by <c>[REDACTED_TIMEOUT]</c>.</summary>
    /// <value>Default: 100 milliseconds.</value>
    public TimeSpan CustomPatternTimeout { get; set; } = TimeSpan.FromMilliseconds(100);

    internal Pattern[] CreatePatterns() => (_patterns ?? BuiltInPatterns.Create)();
}
