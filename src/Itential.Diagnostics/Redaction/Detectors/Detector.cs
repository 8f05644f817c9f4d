namespace Itential.Diagnostics.Redaction;

/// <summary>Finds one kind of secret in a text. It reads each character a bounded number of times.</summary>
internal abstract class Detector
{
    /// <summary>Whether a value under this name is a secret, whatever it looks like.</summary>
    public virtual bool OwnsName(ReadOnlySpan<char> name) => false;

    /// <summary>Adds what it finds, in order and without overlaps. The list is made with the first finding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wholeMatch">Whether key and value are replaced; a password then reaches to the next white space, as in the Python SDK.</param>
    /// <param name="findings">Null until there is one.</param>
    public abstract void Find(ReadOnlySpan<char> text, bool wholeMatch, ref List<Finding>? findings);

    protected static void Add(ref List<Finding>? findings, Finding finding) => (findings ??= []).Add(finding);
}
