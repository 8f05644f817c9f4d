namespace Otumat.Trust;

/// <summary>The files of a verified plugin. Each is compared with the manifest again whenever it is read, and what was compared is what is given out.</summary>
internal sealed class VerifiedFiles
{
    private readonly string _folder;
    private readonly Dictionary<string, PluginFile> _files;

    public VerifiedFiles(string folder, PluginManifest manifest, TrustResult result)
    {
        _folder = folder;
        Manifest = manifest;
        Result = result;

        // No two paths of a manifest differ in case only.
        _files = manifest.Files.ToDictionary(file => file.Path, StringComparer.OrdinalIgnoreCase);
    }

    public PluginManifest Manifest { get; }

    public TrustResult Result { get; }

    public PluginFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The file as the manifest lists it.</summary>
    /// <exception cref="FileNotFoundException">The manifest does not list it.</exception>
    public PluginFile Get(string path) => Find(path)
        ?? throw new FileNotFoundException($"The plugin '{Manifest.Id}' has no file '{path}'. Name one that its manifest lists, or pack the file with the plugin.", path);

    /// <summary>The files that lie directly in a folder; the empty name is the plugin's folder itself.</summary>
    public IEnumerable<PluginFile> In(string folder) => Manifest.Files.Where(file => FolderOf(file).Equals(folder, StringComparison.OrdinalIgnoreCase));

    public static string FolderOf(PluginFile file) => file.Path.LastIndexOf('/') is >= 0 and var end ? file.Path[..end] : "";

    public static string NameOf(PluginFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..];

    /// <summary>The content that was verified.</summary>
    /// <exception cref="UntrustedPluginException">The file is not the one that was verified.</exception>
    public byte[] Read(PluginFile file)
    {
        if (file.Length > Array.MaxLength)
        {
            throw new IOException($"The file '{file.Path}' of the plugin '{Manifest.Id}' has {file.Length} bytes, which is more than can be read into memory.");
        }

        try
        {
            var content = ReadPlain(file);
            return content is not null && ContentDigest.Of(content) == file.Sha256
                ? content
                : throw Changed(file);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Removed(file);
        }
    }

    // The content if it has the listed length and no link leads to it; else null.
    private byte[]? ReadPlain(PluginFile file)
    {
        if (HasLink(file))
        {
            return null;
        }

        var path = Path.Join(_folder, file.Path);
        var found = new FileInfo(path);
        if (!found.Exists)
        {
            return Path.Exists(path) ? null : throw new FileNotFoundException();
        }

        // A pipe has no length, and opening one would wait for a writer.
        if (found.Length != file.Length)
        {
            return null;
        }

        return file.Length == 0 ? [] : ReadExactly(path, (int)file.Length);
    }

    private static byte[]? ReadExactly(string path, int length)
    {
        using var stream = new FileStream(path, new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.Read, BufferSize = 0, Options = FileOptions.SequentialScan });
        if (!stream.CanSeek || stream.Length != length)
        {
            return null;
        }

        var content = new byte[length];
        return stream.ReadAtLeast(content, length, throwOnEndOfStream: false) == length && stream.ReadByte() == -1 ? content : null;
    }

    private bool HasLink(PluginFile file)
    {
        var path = _folder;
        foreach (var part in file.Path.Split('/'))
        {
            path = Path.Join(path, part);
            if ((File.GetAttributes(path) & FileAttributes.ReparsePoint) == FileAttributes.ReparsePoint)
            {
                return true;
            }
        }

        return false;
    }

    private UntrustedPluginException Changed(PluginFile file) => new(Result with
    {
        Status = TrustStatus.Modified,
        Reason = $"The file '{file.Path}' was changed after it was verified. Find out by whom, and install the plugin again.",
        Changed = [file.Path],
    });

    private UntrustedPluginException Removed(PluginFile file) => new(Result with
    {
        Status = TrustStatus.Modified,
        Reason = $"The file '{file.Path}' was removed after it was verified. Install the plugin again.",
        Removed = [file.Path],
    });
}
