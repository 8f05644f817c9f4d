using System.Security.Cryptography;
using System.Text;
using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>What a person types: 8 letters of 20, so that there are 2.5e10 of them and none spells a word (RFC 8628, 6.1).</summary>
internal static class UserCode
{
    public const string Alphabet = "BCDFGHJKLMNPQRSTVWXZ";
    public const int Length = 8;

    private const int Half = Length / 2;

    public static Secret Create()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, Length);
        return new Secret($"{letters[..Half]}-{letters[Half..]}");
    }

    /// <summary>The hash of a typed code, however it was typed; null when it cannot be one.</summary>
    public static byte[]? Hash(string? typed)
    {
        var letters = string.Concat((typed ?? "").Where(letter => letter is not ('-' or ' '))).ToUpperInvariant();
        return letters.Length == Length && letters.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal))
            ? SHA256.HashData(Encoding.ASCII.GetBytes(letters))
            : null;
    }
}
