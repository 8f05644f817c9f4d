namespace Otumat.Trust;

/// <summary>What differs in the original from system to system.</summary>
internal sealed class LegacyPlatform
{
    public static readonly LegacyPlatform Unix = new('/', path => path);

    public static readonly LegacyPlatform Windows = new('\\', path => path.ToLowerInvariant());

    private readonly Func<string, string> _sortKey;

    private LegacyPlatform(char separator, Func<string, string> sortKey)
    {
        Separator = separator;
        _sortKey = sortKey;
    }

    /// <summary>What stands between the names of a path.</summary>
    public char Separator { get; }

    /// <summary>The files as a walk meets them that sorts the names in each folder.</summary>
    public IEnumerable<LegacyFile> Sorted(IEnumerable<LegacyFile> files) => files.OrderBy(file => _sortKey(file.Path), PathOrder.Folders);
}
