using System.Buffers.Binary;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Itential.Diagnostics;

namespace Itential.Refit.Authentication;

/// <summary>
/// A key that all processes of a fleet have and the store has not. Two keys are derived from it by HKDF-SHA256 (RFC 5869): one encrypts
/// sessions, the other makes the names that they are stored under.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SharedSessionKey
{
    /// <summary>What the names of stored sessions begin with.</summary>
    internal const string Prefix = "itential-session:";

    private const int Length = 32;
    private const int LongestId = 64;
    private readonly byte[] _naming;

    /// <summary>Creates a key.</summary>
    /// <param name="id">The key's name, 1 to 64 printable ASCII characters without blanks. It is stored in clear beside what the key encrypts.</param>
    /// <param name="key">32 random bytes, such as <c>RandomNumberGenerator.GetBytes(32)</c> gives. They are copied.</param>
    /// <exception cref="ArgumentException">The id is not usable, or the key has another length.</exception>
    public SharedSessionKey(string id, ReadOnlySpan<byte> key)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length is 0 or > LongestId || id.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new ArgumentException($"The id of a key has 1 to {LongestId} printable ASCII characters and no blank. Use a short name such as k1.", nameof(id));
        }

        if (key.Length != Length)
        {
            throw new ArgumentException($"The key '{id}' has {key.Length} bytes; it must have {Length}. Make one by RandomNumberGenerator.GetBytes({Length}).", nameof(key));
        }

        Id = id;
        Encryption = Derive(key, "itential-session encryption");
        _naming = Derive(key, "itential-session naming");
    }

    /// <summary>The key's name.</summary>
    public string Id { get; }

    internal byte[] Encryption { get; }

    /// <summary>Gives the id, never the key.</summary>
    public override string ToString() => Id;

    /// <summary>
    /// The name that a session is stored under. The credentials are part of it: whoever signs in with a wrong or an older password looks
    /// under another name, and does not get the session that the right one opened.
    /// </summary>
    internal string NameOf(Uri origin, SessionOwner owner, IReadOnlyCollection<Secret> credentials)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _naming);
        Append(hash, origin.AbsoluteUri);
        Append(hash, owner.Principal);
        Append(hash, owner.Product);
        foreach (var credential in credentials)
        {
            Append(hash, credential.Reveal());
        }

        return Prefix + Convert.ToHexString(hash.GetHashAndReset());
    }

    // With its length before it, so that no two lists of texts make the same bytes.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static byte[] Derive(ReadOnlySpan<byte> key, string purpose)
    {
        var derived = new byte[Length];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, default, Encoding.ASCII.GetBytes(purpose));
        return derived;
    }
}
