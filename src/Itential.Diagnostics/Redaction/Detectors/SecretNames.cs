namespace Itential.Diagnostics.Redaction;

/// <summary>Names that end in one of some words: <c>password</c>, <c>db_password</c>, <c>newPassword2</c>, <c>password_confirmation</c>.</summary>
/// <param name="words">The words; of two that end alike the longer one first.</param>
/// <param name="exceptions">Endings that are no secret.</param>
internal sealed class SecretNames(string[] words, string[]? exceptions = null)
{
    private static readonly string[] Suffixes = ["_confirmation", "confirmation", "_confirm", "confirm", "_hash", "hash", "_value", "value"];

    private readonly TextSearch _search = new(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a word stands, at or after a position; -1 when there is none.</summary>
    public int IndexOf(ReadOnlySpan<char> text, int from) => _search.IndexOf(text, from);

    /// <summary>Where in a name its word begins; -1 when it has none at its end.</summary>
    public int WordIn(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd("0123456789");
        if (EndsWith(name, exceptions ?? []) >= 0)
        {
            return -1;
        }

        var word = EndsWith(name, words);
        return word >= 0 || EndsWith(name, Suffixes) is not (> 0 and var suffix) ? word : EndsWith(name[..suffix], words);
    }

    private static int EndsWith(ReadOnlySpan<char> name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return name.Length - ending.Length;
            }
        }

        return -1;
    }
}
