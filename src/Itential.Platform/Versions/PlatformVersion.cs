using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Itential.Platform;

/// <summary>The version of an Itential Platform. Releases named by year, such as 2023.2.3, are older than those named by number, such as 6.5.2.</summary>
/// <param name="Major">The year or the number of the release.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Patch">The third number; zero where there is none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlatformVersion(int Major, int Minor = 0, int Patch = 0) : IComparable<PlatformVersion>
{
    private const int FirstYear = 2000;

    /// <summary>Whether the first is older.</summary>
    public static bool operator <(PlatformVersion left, PlatformVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is newer.</summary>
    public static bool operator >(PlatformVersion left, PlatformVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is older or the same.</summary>
    public static bool operator <=(PlatformVersion left, PlatformVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is newer or the same.</summary>
    public static bool operator >=(PlatformVersion left, PlatformVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a version; what follows the third number is passed over.</summary>
    /// <param name="text">Such as <c>6.5.2</c>, <c>v2023.2</c> or <c>2023.2.3-beta</c>.</param>
    /// <param name="version">The version.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out PlatformVersion version)
    {
        var numbers = new int[3];
        var rest = text.AsSpan().Trim().Trim('"').TrimStart("vV");
        var count = 0;
        while (count < numbers.Length && Leading(rest) is var length and > 0 && int.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[count]))
        {
            count++;
            rest = rest[length..];
            if (rest.IsEmpty || rest[0] != '.')
            {
                break;
            }

            rest = rest[1..];
        }

        version = new(numbers[0], numbers[1], numbers[2]);
        return count > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(PlatformVersion other) => Order.CompareTo(other.Order);

    /// <inheritdoc/>
    public override string ToString() => Patch == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}")
        : string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private (bool, int, int, int) Order => (Major < FirstYear, Major, Minor, Patch);

    private static int Leading(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }
}
