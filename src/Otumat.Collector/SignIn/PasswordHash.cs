using System.Globalization;
using System.Security.Cryptography;
using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>PBKDF2 with SHA-256, written as pbkdf2-sha256$rounds$salt$hash.</summary>
internal sealed class PasswordHash
{
    private const string Name = "pbkdf2-sha256";
    private const int Rounds = 600_000;
    private const int FewestRounds = 100_000;
    private const int MostRounds = 10_000_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    private readonly int _rounds;
    private readonly byte[] _salt;
    private readonly byte[] _hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash)
    {
        _rounds = rounds;
        _salt = salt;
        _hash = hash;
    }

    /// <summary>Stands in for a user that there is not, so that asking takes as long.</summary>
    public static PasswordHash OfNobody { get; } = new(Rounds, new byte[SaltBytes], new byte[HashBytes]);

    public static string Create(Secret password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return string.Create(CultureInfo.InvariantCulture, $"{Name}${Rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(Derive(password, salt, Rounds))}");
    }

    /// <summary>Reads what <see cref="Create"/> wrote; null for anything else.</summary>
    public static PasswordHash? Parse(string text)
    {
        if (text.Split('$') is not [Name, var rounds, var salt, var hash]
            || !int.TryParse(rounds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < FewestRounds or > MostRounds)
        {
            return null;
        }

        var saltBytes = new byte[SaltBytes];
        var hashBytes = new byte[HashBytes];
        return Convert.TryFromBase64String(salt, saltBytes, out var saltLength) && saltLength == SaltBytes
            && Convert.TryFromBase64String(hash, hashBytes, out var hashLength) && hashLength == HashBytes
            ? new PasswordHash(count, saltBytes, hashBytes)
            : null;
    }

    public bool Fits(Secret password) => CryptographicOperations.FixedTimeEquals(Derive(password, _salt, _rounds), _hash);

    private static byte[] Derive(Secret password, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(password.Reveal(), salt, rounds, HashAlgorithmName.SHA256, HashBytes);
}
