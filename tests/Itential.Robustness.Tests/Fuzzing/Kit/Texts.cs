using System.Text;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Texts that people attack with, in any mixture.</summary>
internal static class Texts
{
    private const int Huge = 70_000;

    private static readonly string[] Pieces =
    [
        "", ".", "..", "...", "/", "//", "\\", "..\\", "%", "%2", "%2e", "%2E%2e", "%252e", "%2f", "%5c", "%00", "%0d%0a", "%u002e", "%c0%ae", "%zz",
        "\r", "\n", "\r\n", "\0", "\t", "\x7f", "\x1b", "\u0085", "\u2028", " ", "+", "&", "=", "?", "#", ";", ",", ":", "@", "|", "{", "}", "{x}", "[", "]", "<", ">", "\"", "'", "`", "^", "~", "$", "!", "*", "(", ")",
        "http://evil.example/", "https://evil.example", "//evil.example", "\\\\evil.example", "user:pass@", "javascript:", "file:///etc/passwd", "[::1]", "localhost", ":0", ":99999",
        "\r\nX-Evil: 1", "\r\nSet-Cookie: a=b", "\r\n\r\nGET /evil HTTP/1.1\r\n", "a=b; Secure", "; Path=/", "Bearer ", "Basic ", "token", "id",
        "\ud800", "\udc00", "\ud83d\ude00", "\u00fc", "u\u0308", "\u0130", "\u0131", "\u202e", "\ufeff", "\uffff", "\uff0f", "\uff0e", "\u2024", "\u2215", "a", "Z", "0", "-1", "1e999", "NaN", "null", "true", "{}", "[]", "\"\"",
    ];

    /// <summary>A text of a few pieces; now and then a huge one.</summary>
    public static string Any(SplitMix random)
    {
        if (random.OneIn(2000))
        {
            return string.Concat(Enumerable.Repeat(random.Of(Pieces) + "x", Huge))[..Huge];
        }

        var text = new StringBuilder();
        for (var count = random.Below(6); count >= 0; count--)
        {
            text.Append(random.Below(4) switch
            {
                0 => ((char)random.Below(char.MaxValue + 1)).ToString(),
                1 => ((char)random.Below(128)).ToString(),
                _ => random.Of(Pieces),
            });
        }

        return text.ToString();
    }

    /// <summary>A text that can be sent: well-formed, and not so long that no address takes it.</summary>
    public static bool CanBeSent(string text) => text.Length < 5000 && !HasLoneSurrogate(text);

    public static bool HasLineBreak(string text) => text.AsSpan().IndexOfAny('\r', '\n') >= 0;

    public static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) && !Round(text).Equals(text, StringComparison.Ordinal);

    private static string Round(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
