using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Itential.Diagnostics;

/// <summary>A text that must not be shown: a password, a client secret, a token. Its text form is always masked.</summary>
/// <remarks>Two secrets are equal when their values are; the comparison takes the same time wherever they differ.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Secret : IEquatable<Secret>
{
    /// <summary>What every secret shows instead of its value.</summary>
    public const string Mask = "***";

    private readonly string _value;

    /// <summary>Creates a secret.</summary>
    /// <param name="value">The text to keep. May be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public Secret(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Whether the value is empty or white space only.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(_value);

    /// <summary>Makes a secret of a text; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Secret?(string? value) => value is null ? null : new Secret(value);

    /// <summary>Compares two secrets by value.</summary>
    public static bool operator ==(Secret? left, Secret? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two secrets by value.</summary>
    public static bool operator !=(Secret? left, Secret? right) => !(left == right);

    /// <summary>Gives the value itself. The caller answers for where it goes.</summary>
    public string Reveal() => _value;

    /// <inheritdoc/>
    public bool Equals(Secret? other) =>
        other is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(_value), Encoding.UTF8.GetBytes(other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_value, StringComparison.Ordinal);

    /// <summary>Always <see cref="Mask"/>.</summary>
    public override string ToString() => Mask;
}
