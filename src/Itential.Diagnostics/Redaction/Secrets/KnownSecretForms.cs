using System.Text;

namespace Itential.Diagnostics.Redaction;

/// <summary>All forms of all known secrets at one moment. Never changes; the search is made with the first text.</summary>
internal sealed class KnownSecretForms
{
    /// <summary>A text as short as this may be a known secret.</summary>
    public const int Shortest = 2;

    private readonly (string Value, SecretForm[] Forms)[] _secrets;
    private readonly Lazy<TextSearch> _search;
    private readonly Lazy<ILookup<char, SecretForm>> _byFirst;

    private KnownSecretForms((string Value, SecretForm[] Forms)[] secrets)
    {
        _secrets = secrets;
        _search = new Lazy<TextSearch>(() => new TextSearch(Forms.Select(form => form.Text).Distinct(StringComparer.Ordinal).ToArray(), StringComparison.Ordinal));
        _byFirst = new Lazy<ILookup<char, SecretForm>>(() => Forms.ToLookup(form => form.Text[0]));
    }

    public static KnownSecretForms None { get; } = new([]);

    private static string Placeholder { get; } = Redaction.Placeholder.For(KnownSecrets.PatternName);

    private IEnumerable<SecretForm> Forms => _secrets.SelectMany(secret => secret.Forms);

    public KnownSecretForms With(string value) => new([.. _secrets, (value, SecretForms.Of(value))]);

    public KnownSecretForms Without(string value) => new(Array.FindAll(_secrets, secret => secret.Value != value));

    public bool IsMatch(string text) => TryFind(text, 0, 0, out _, out _);

    public string Redact(string text)
    {
        if (!TryFind(text, 0, 0, out var start, out var end))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var position = 0;
        do
        {
            // What overlaps goes with it: two secrets may share characters.
            for (var next = start + 1; next < end && TryFind(text, next, position, out var other, out var otherEnd) && other < end; next = other + 1)
            {
                end = Math.Max(end, otherEnd);
            }

            result.Append(text, position, start - position).Append(Placeholder);
            position = end;
        }
        while (TryFind(text, position, position, out start, out end));

        return result.Append(text, position, text.Length - position).ToString();
    }

    private bool TryFind(string text, int from, int floor, out int start, out int end)
    {
        (start, end) = (-1, -1);
        if (_secrets.Length == 0)
        {
            return false;
        }

        for (var at = _search.Value.IndexOf(text, from); at >= 0; at = _search.Value.IndexOf(text, at + 1))
        {
            foreach (var form in _byFirst.Value[text[at]])
            {
                if (Fits(text, at, form))
                {
                    var (formStart, formEnd) = form.Base64 ? Base64Run(text, at, at + form.Text.Length, floor) : (at, at + form.Text.Length);
                    start = start < 0 ? formStart : Math.Min(start, formStart);
                    end = Math.Max(end, formEnd);
                }
            }

            if (start >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string text, int at, SecretForm form) =>
        string.CompareOrdinal(text, at, form.Text, 0, form.Text.Length) == 0
        && (!form.WholeToken || !((at > 0 && IsWord(text[at - 1])) || (at + form.Text.Length is var end && end < text.Length && IsWord(text[end]))));

    private static (int Start, int End) Base64Run(string text, int start, int end, int floor)
    {
        while (start > floor && IsBase64(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && (IsBase64(text[end]) || text[end] == '='))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static bool IsBase64(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '-' or '_';
}
