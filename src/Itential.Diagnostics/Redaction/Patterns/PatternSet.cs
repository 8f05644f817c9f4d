namespace Itential.Diagnostics.Redaction;

/// <summary>The patterns of a scanner at one moment. Never changes.</summary>
internal sealed class PatternSet
{
    private const int MostRounds = 4;

    private readonly Pattern[] _patterns;
    private readonly bool _allPrefiltered;

    public PatternSet(Pattern[] patterns)
    {
        _patterns = patterns;
        _allPrefiltered = Array.TrueForAll(patterns, pattern => pattern.IsPrefiltered);
        Names = Array.AsReadOnly(Array.ConvertAll(patterns, pattern => pattern.Name));
    }

    public IReadOnlyList<string> Names { get; }

    public PatternSet With(Pattern pattern)
    {
        var index = IndexOf(pattern.Name);
        Pattern[] patterns = index < 0 ? [.. _patterns, pattern] : [.. _patterns[..index], pattern, .. _patterns[(index + 1)..]];
        return new PatternSet(patterns);
    }

    public PatternSet Without(string name)
    {
        var index = IndexOf(name);
        return index < 0 ? this : new PatternSet([.. _patterns[..index], .. _patterns[(index + 1)..]]);
    }

    public string? PlaceholderFor(ReadOnlySpan<char> name)
    {
        foreach (var pattern in _patterns)
        {
            if (pattern.OwnsName(name))
            {
                return pattern.Placeholder;
            }
        }

        return null;
    }

    public string Redact(string text, bool wholeMatch)
    {
        var suspicious = Prefilter.MayMatch(text);
        if (!suspicious && _allPrefiltered)
        {
            return text;
        }

        var before = text;
        foreach (var pattern in _patterns)
        {
            if (suspicious || !pattern.IsPrefiltered)
            {
                var redacted = pattern.Redact(text, wholeMatch);
                suspicious = suspicious || ((object)redacted != text && Prefilter.MayMatch(redacted));
                text = redacted;
            }
        }

        return (object)text == before ? text : Settle(text, wholeMatch);
    }

    /// <summary>A placeholder may join what it stands between, so that an earlier pattern matches now.</summary>
    private string Settle(string text, bool wholeMatch)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var before = text;
            foreach (var pattern in _patterns)
            {
                text = pattern.IsRepeatable ? pattern.Redact(text, wholeMatch) : text;
            }

            if ((object)text == before)
            {
                break;
            }
        }

        return text;
    }

    public bool IsMatch(string text, bool wholeMatch)
    {
        var suspicious = Prefilter.MayMatch(text);
        return Array.Exists(_patterns, pattern => (suspicious || !pattern.IsPrefiltered) && pattern.IsMatch(text, wholeMatch));
    }

    public IReadOnlyList<string> Matching(string text, bool wholeMatch)
    {
        var suspicious = Prefilter.MayMatch(text);
        return _patterns
            .Where(pattern => (suspicious || !pattern.IsPrefiltered) && pattern.IsMatch(text, wholeMatch))
            .Select(pattern => pattern.Name)
            .ToArray();
    }

    private int IndexOf(string name) => Array.FindIndex(_patterns, pattern => pattern.Name == name);
}
