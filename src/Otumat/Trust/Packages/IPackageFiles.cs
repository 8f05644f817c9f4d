namespace Otumat.Trust;

/// <summary>The files below a folder, or in an archive. Streams of an archive are read one at a time.</summary>
internal interface IPackageFiles : IDisposable
{
    /// <summary>The full path of the folder or archive, which errors name.</summary>
    string Location { get; }

    /// <summary>Every file, NuGet's own included, in the order of <see cref="PathOrder.Bytes"/>; no path occurs twice.</summary>
    IReadOnlyList<PackageEntry> Entries { get; }
}
