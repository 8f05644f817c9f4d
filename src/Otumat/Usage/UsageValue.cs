using System.Globalization;
using System.Text.Json.Serialization;

namespace Otumat.Usage;

/// <summary>The value of a property of an event: a short text, a number, or yes and no.</summary>
[JsonConverter(typeof(UsageValueConverter))]
public readonly struct UsageValue : IEquatable<UsageValue>
{
    /// <summary>How many characters of a text are kept.</summary>
    public const int LongestText = 256;

    private readonly string? _text;
    private readonly double _number;
    private readonly UsageValueKind _kind;

    private UsageValue(UsageValueKind kind, string? text, double number) => (_kind, _text, _number) = (kind, text, number);

    /// <summary>What the value is.</summary>
    public UsageValueKind Kind => _kind;

    /// <summary>Makes a text of at most <see cref="LongestText"/> characters; what goes beyond is cut off.</summary>
    public static implicit operator UsageValue(string? value) => new(UsageValueKind.Text, Short(value ?? ""), 0);

    /// <summary>Makes a number.</summary>
    public static implicit operator UsageValue(double value) => new(UsageValueKind.Number, null, value);

    /// <summary>Makes a number. Beyond 2^53 it loses its last digits, as JSON numbers do.</summary>
    public static implicit operator UsageValue(long value) => new(UsageValueKind.Number, null, value);

    /// <summary>Makes a number.</summary>
    public static implicit operator UsageValue(int value) => new(UsageValueKind.Number, null, value);

    /// <summary>Makes a yes or no.</summary>
    public static implicit operator UsageValue(bool value) => new(UsageValueKind.Boolean, null, value ? 1 : 0);

    /// <summary>Compares two values.</summary>
    public static bool operator ==(UsageValue left, UsageValue right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    public static bool operator !=(UsageValue left, UsageValue right) => !left.Equals(right);

    /// <summary>The text; null for another kind.</summary>
    public string? AsText() => _kind == UsageValueKind.Text ? _text ?? "" : null;

    /// <summary>The number; null for another kind.</summary>
    public double? AsNumber() => _kind == UsageValueKind.Number ? _number : null;

    /// <summary>Yes or no; null for another kind.</summary>
    public bool? AsBoolean() => _kind == UsageValueKind.Boolean ? _number > 0 : null;

    /// <inheritdoc/>
    public bool Equals(UsageValue other) => _kind == other._kind && AsText() == other.AsText() && _number.CompareTo(other._number) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UsageValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kind, AsText(), _number);

    /// <inheritdoc/>
    public override string ToString() => _kind switch
    {
        UsageValueKind.Number => _number.ToString(CultureInfo.InvariantCulture),
        UsageValueKind.Boolean => _number > 0 ? "true" : "false",
        _ => _text ?? "",
    };

    private static string Short(string value)
    {
        if (value.Length <= LongestText)
        {
            return value;
        }

        var end = char.IsHighSurrogate(value[LongestText - 1]) ? LongestText - 1 : LongestText;
        return value[..end];
    }
}
