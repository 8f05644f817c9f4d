namespace Itential.Diagnostics.Redaction;

/// <summary>One kind of secret, by name.</summary>
internal abstract class Pattern(string name)
{
    public string Name { get; } = name;

    public string Placeholder { get; } = Redaction.Placeholder.For(name);

    /// <summary>Whether <see cref="Prefilter"/> rules this pattern out.</summary>
    public virtual bool IsPrefiltered => true;

    /// <summary>Whether a value under this name is a secret, whatever it looks like.</summary>
    public virtual bool OwnsName(ReadOnlySpan<char> name) => false;

    /// <summary>Whether it may look once more at a text that it has changed: its own placeholders stay what they are.</summary>
    public virtual bool IsRepeatable => false;

    public abstract bool IsMatch(string text, bool wholeMatch);

    /// <summary>The same object when nothing matches.</summary>
    public abstract string Redact(string text, bool wholeMatch);
}
