namespace Itential.Platform;

/// <summary>An archive cannot be written or read, or assets were refused.</summary>
public sealed class ArchiveException : Exception
{
    /// <summary>Tells of an archive that cannot be written or read.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    public ArchiveException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Tells of assets that were refused.</summary>
    /// <param name="refused">Their reports.</param>
    public ArchiveException(IReadOnlyList<AssetReport> refused)
        : base(Describe(refused)) => Refused = refused;

    /// <summary>The reports of the assets that were refused.</summary>
    public IReadOnlyList<AssetReport> Refused { get; } = [];

    private static string Describe(IReadOnlyList<AssetReport> refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return string.Join('\n', refused.Select(asset => $"{asset.Kind} '{asset.Name}': {asset.Message}").Prepend($"Assets were refused ({refused.Count}):"));
    }
}
