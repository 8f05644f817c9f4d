namespace Otumat.Trust;

/// <summary>Orders of paths that do not depend on the machine. Strings compare by UTF-16 units, which is another order beyond U+FFFF.</summary>
internal sealed class PathOrder : IComparer<string>
{
    /// <summary>The order of the bytes in UTF-8: whole paths, as the index of git has them.</summary>
    public static readonly PathOrder Bytes = new(slash: '/');

    /// <summary>The order of a walk that sorts the names in each folder.</summary>
    public static readonly PathOrder Folders = new(slash: -1);

    private readonly int _slash;

    private PathOrder(int slash) => _slash = slash;

    public int Compare(string? x, string? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var same = x.AsSpan().CommonPrefixLength(y);
        return same == x.Length || same == y.Length
            ? x.Length.CompareTo(y.Length)
            : RankOf(x[same]).CompareTo(RankOf(y[same]));
    }

    // Surrogates stand for the code points above all that have one unit.
    private int RankOf(char unit) => unit switch
    {
        '/' => _slash,
        >= '\uE000' => unit - 0x0800,
        >= '\uD800' => unit + 0x2000,
        _ => unit,
    };
}
