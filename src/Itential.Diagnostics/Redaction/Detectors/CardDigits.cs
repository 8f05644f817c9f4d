namespace Itential.Diagnostics.Redaction;

/// <summary>What a card number is made of.</summary>
internal static class CardDigits
{
    public const int Fewest = 13;
    public const int Most = 19;

    /// <summary>Whether thirteen digits with at most one separator between two of them may be there. Looks at two of twelve characters.</summary>
    public static bool MayOccur(ReadOnlySpan<char> text)
    {
        for (var at = Fewest - 2; at < text.Length; at += Fewest - 2)
        {
            if ((char.IsAsciiDigit(text[at]) || char.IsAsciiDigit(text[at - 1])) && DigitsAround(text, at) >= Fewest)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSeparator(char character) => character is ' ' or '-';

    /// <summary>The check digit of ISO/IEC 7812-1, annex B.</summary>
    public static bool PassesLuhn(ReadOnlySpan<char> number)
    {
        var sum = 0;
        var isDoubled = false;
        for (var at = number.Length - 1; at >= 0; at--)
        {
            if (!char.IsAsciiDigit(number[at]))
            {
                continue;
            }

            var digit = number[at] - '0';
            sum += !isDoubled ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9;
            isDoubled = !isDoubled;
        }

        return sum % 10 == 0;
    }

    private static int DigitsAround(ReadOnlySpan<char> text, int at)
    {
        var from = at;
        while (from > 0 && Belongs(text, from - 1) && at - from < Fewest * 2)
        {
            from--;
        }

        var digits = 0;
        for (; from < text.Length && Belongs(text, from) && digits < Fewest; from++)
        {
            digits += char.IsAsciiDigit(text[from]) ? 1 : 0;
        }

        return digits;
    }

    private static bool Belongs(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) || (IsSeparator(text[at]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));
}
