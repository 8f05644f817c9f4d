using System.Buffers;

namespace Itential.Diagnostics.Redaction;

/// <summary>Finds Base64 of <c>user:password</c> behind the word Basic, also without the name of the header.</summary>
internal sealed class BasicDetector : Detector
{
    private const string Word = "basic ";
    private const int Shortest = 4;
    private const int Looked = 1024;

    public override void Find(ReadOnlySpan<char> text, bool wholeMatch, ref List<Finding>? findings)
    {
        for (var at = 0; text[at..].IndexOf(Word, StringComparison.OrdinalIgnoreCase) is var skip && skip >= 0;)
        {
            var word = at + skip;
            var start = KeySyntax.SkipSpace(text, word + Word.Length);
            at = start;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '+' or '/' or '='))
            {
                at++;
            }

            if ((word == 0 || !KeySyntax.IsKeyCharacter(text[word - 1])) && HoldsCredentials(text[start..at]))
            {
                Add(ref findings, new Finding(word, at, start, at));
            }
        }
    }

    private static bool HoldsCredentials(ReadOnlySpan<char> encoded)
    {
        if (encoded.Length < Shortest)
        {
            return false;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(Looked);
        try
        {
            var looked = encoded.TrimEnd('=');
            looked = looked[..Math.Min(Looked, looked.Length / 4 * 4)];
            return Convert.TryFromBase64Chars(looked, bytes, out var count) && IsCredentials(bytes.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    // The colon may stand in the last group, which is cut off when it is not full; then a word of prose does not decode to plain text.
    private static bool IsCredentials(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)':') && !bytes.ContainsAnyInRange((byte)0, (byte)31);
}
