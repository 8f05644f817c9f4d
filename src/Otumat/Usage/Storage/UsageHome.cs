namespace Otumat.Usage;

/// <summary>
/// The folder of one package and one person: <c>&lt;local application data&gt;/[author on Windows/]&lt;data directory&gt;/usage/&lt;package&gt;</c>.
/// Nothing but its path is known before it is first written to.
/// </summary>
public sealed class UsageHome
{
    private const string UsageFolder = "usage";

    /// <summary>Names the folder.</summary>
    /// <param name="root">The folder below which it lies; null means the local application data of the user.</param>
    /// <param name="author">The author, whose folder comes first on Windows.</param>
    /// <param name="dataDirectory">The name of the folder of the author's data.</param>
    /// <param name="packageName">The id of the package, in any case.</param>
    public UsageHome(string? root, string author, string dataDirectory, string packageName)
    {
        root ??= Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        Data = SystemNames.DataFolder(root, author, dataDirectory);
        Path = System.IO.Path.Combine(Data, UsageFolder, packageName.ToLowerInvariant());
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    internal string Decision => In("decision.json");

    /// <summary>Its presence means no, whatever the decision says. It is the first thing that opting out writes.</summary>
    internal string OptOutMark => In("opted-out");

    internal string Settings => In("settings.json");

    internal string Installation => In("installation.json");

    internal string Progress => In("progress.json");

    internal string Erasure => In("erasure-wanted");

    internal string Buffer => In("buffer");

    internal string Aside => In("aside");

    /// <summary>Held while a request is on its way, and while the decision changes.</summary>
    internal string RequestLock => In("request.lock");

    /// <summary>Held while the buffer is written or emptied.</summary>
    internal string BufferLock => In("buffer.lock");

    /// <summary>Held by the one process that uploads.</summary>
    internal string UploadLock => In("upload.lock");

    private string Data { get; }

    /// <summary>Makes the folder where it is missing, and refuses one that others may use.</summary>
    /// <exception cref="UsageStorageException">The folder cannot be made, or belongs to more people than this one.</exception>
    internal void Prepare()
    {
        if (FileLock.AreDisabled)
        {
            throw new UsageStorageException("File locks are switched off (System.IO.DisableFileLocking), and several processes share the usage data. Switch them on.");
        }

        PrivateFolder.Ensure(Path);
        PrivateFolder.RefuseOthersWriting(System.IO.Path.GetDirectoryName(Path)!);
        PrivateFolder.RefuseOthersWriting(Data);
        PrivateFolder.Ensure(Buffer);
        PrivateFolder.Ensure(Aside);
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
