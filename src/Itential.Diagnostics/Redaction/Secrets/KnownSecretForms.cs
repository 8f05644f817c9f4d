using System.Text;

namespace Itential.Diagnostics.Redaction;

/// <summary>All forms of all known secrets at one moment. Never changes; the search is made with the first text.</summary>
internal sealed class KnownSecretForms
{
    /// <summary>A text as short as this may be a known secret.</summary>
    public const int Shortest = 2;

    /// <summary>The forms of each secret, its value first.</summary>
    private readonly SecretForm[][] _secrets;
    private readonly Lazy<TextSearch> _search;

    private KnownSecretForms(SecretForm[][] secrets)
    {
        _secrets = secrets;
        _search = new Lazy<TextSearch>(Search);
    }

    public static KnownSecretForms None { get; } = new([]);

    private static string Placeholder { get; } = Redaction.Placeholder.For(KnownSecrets.PatternName);

    public KnownSecretForms With(string value) => new([.. _secrets, SecretForms.Of(value)]);

    public KnownSecretForms Without(string value) => new(Array.FindAll(_secrets, forms => forms[0].Text != value));

    public bool IsMatch(string text) => TryFind(text, 0, 0, 0, out _);

    public string Redact(string text)
    {
        if (!TryFind(text, 0, 0, 0, out var hit))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var position = 0;
        do
        {
            // What overlaps goes with it: two secrets may share characters.
            var (at, start, end) = hit;
            while (TryFind(text, at + 1, at, end, out var next) && next.At < end)
            {
                (at, end) = (next.At, Math.Max(end, next.End));
            }

            result.Append(text, position, start - position).Append(Placeholder);
            position = end;
        }
        while (TryFind(text, position, position, position, out hit));

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Finds the next form and what belongs to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="floor">What is before is taken already.</param>
    /// <param name="reached">What is before need not be looked at again when a match is extended.</param>
    /// <param name="hit">Where the form was found, and what to replace.</param>
    private bool TryFind(string text, int from, int floor, int reached, out (int At, int Start, int End) hit)
    {
        hit = (-1, int.MaxValue, -1);
        if (_secrets.Length == 0)
        {
            return false;
        }

        for (var at = _search.Value.IndexOf(text, from); at >= 0 && hit.At < 0; at = _search.Value.IndexOf(text, at + 1))
        {
            foreach (var forms in _secrets)
            {
                foreach (var form in forms)
                {
                    Extend(ref hit, text, at, form, floor, reached);
                }
            }
        }

        return hit.At >= 0;
    }

    private static void Extend(ref (int At, int Start, int End) hit, string text, int at, SecretForm form, int floor, int reached)
    {
        if (!Fits(text, at, form))
        {
            return;
        }

        var end = at + form.Text.Length;
        hit = form.Base64
            ? (at, Math.Min(hit.Start, StartOfBase64(text, at, floor)), Math.Max(hit.End, EndOfBase64(text, Math.Max(end, reached))))
            : (at, Math.Min(hit.Start, at), Math.Max(hit.End, end));
    }

    private TextSearch Search()
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var forms in _secrets)
        {
            foreach (var form in forms)
            {
                texts.Add(form.Text);
            }
        }

        return new TextSearch([.. texts], StringComparison.Ordinal);
    }

    private static bool Fits(string text, int at, SecretForm form) =>
        string.CompareOrdinal(text, at, form.Text, 0, form.Text.Length) == 0
        && (!form.WholeToken || !((at > 0 && IsWord(text[at - 1])) || (at + form.Text.Length is var end && end < text.Length && IsWord(text[end]))));

    private static int StartOfBase64(string text, int at, int floor)
    {
        while (at > floor && IsBase64(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int EndOfBase64(string text, int at)
    {
        while (at < text.Length && (IsBase64(text[at]) || text[at] == '='))
        {
            at++;
        }

        return at;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static bool IsBase64(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '-' or '_';
}
