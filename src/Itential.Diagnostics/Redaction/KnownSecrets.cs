using Itential.Diagnostics.Redaction;

namespace Itential.Diagnostics;

/// <summary>The secrets of live clients. Every <see cref="SensitiveDataScanner"/> replaces their values by <c>[REDACTED_KNOWN_SECRET]</c>.</summary>
/// <remarks>
/// A value of eight characters or more is replaced anywhere in a text, a shorter one only where it stands alone; also in URL-encoded,
/// JSON-escaped and Base64 form. A value of one character is never replaced. Safe for any number of threads.
/// </remarks>
public static class KnownSecrets
{
    internal const string PatternName = "known_secret";

    private static readonly object Gate = new();
    private static readonly Dictionary<string, int> Holders = new(StringComparer.Ordinal);
    private static KnownSecretForms _current = KnownSecretForms.None;

    internal static KnownSecretForms Current => Volatile.Read(ref _current);

    /// <summary>Has a secret replaced wherever it appears, until the result is disposed.</summary>
    /// <param name="secret">The secret. A blank one is ignored.</param>
    /// <returns>
    /// Dispose it when the secret is no longer in use. The secret stays known while another holder has not disposed its own; what is collected
    /// without having been disposed counts as disposed.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="secret"/> is null.</exception>
    public static IDisposable Add(Secret secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var value = secret.Reveal();
        if (value.Length < KnownSecretForms.Shortest || secret.IsBlank)
        {
            return IgnoredSecret.Instance;
        }

        lock (Gate)
        {
            Holders[value] = Holders.GetValueOrDefault(value) + 1;
            if (Holders[value] == 1)
            {
                Volatile.Write(ref _current, _current.With(value));
            }
        }

        return new KnownSecretRegistration(secret);
    }

    internal static void Release(Secret secret)
    {
        var value = secret.Reveal();
        lock (Gate)
        {
            if (--Holders[value] == 0)
            {
                Holders.Remove(value);
                Volatile.Write(ref _current, _current.Without(value));
            }
        }
    }
}
