using System.Security.Cryptography;
using Otumat.Storage;

namespace Otumat.Trust;

/// <summary>Verified copies of a plugin's native libraries in a folder that nobody else can write: the system loads libraries by their paths.</summary>
internal sealed class NativeCopies(VerifiedFiles files, string? parent) : IDisposable
{
    private const UnixFileMode FolderMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode LibraryMode = UnixFileMode.UserRead | UnixFileMode.UserExecute;
    private const int NameLength = 16;

    private readonly object _gate = new();
    private readonly HashSet<string> _copied = new(StringComparer.OrdinalIgnoreCase);
    private string? _root;
    private bool _disposed;

    /// <summary>The path of the copy of a file. What lies beside the file is copied with it: libraries may need each other.</summary>
    /// <exception cref="UntrustedPluginException">One of the files is not the one that was verified.</exception>
    public string PathOf(PluginFile file)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(TrustedPlugin));
            _root ??= CreateRoot();
            var name = VerifiedFiles.FolderOf(file);
            var folder = name.Split('/').Aggregate(_root, (above, part) => CreateFolder(Path.Join(above, part)));
            foreach (var each in files.In(name).Where(each => each == file || name.Length > 0 || NativeNames.IsLibrary(each.Path)))
            {
                Copy(each, folder);
            }

            return Path.Join(folder, VerifiedFiles.NameOf(file));
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            if (_root is null)
            {
                return;
            }

            try
            {
                Directory.Delete(_root, recursive: true);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                // Windows keeps the file of a library that is in use; the folder stays private.
            }
        }
    }

    private void Copy(PluginFile file, string folder)
    {
        if (_copied.Contains(file.Path))
        {
            return;
        }

        var path = Path.Join(folder, VerifiedFiles.NameOf(file));
        var content = files.Read(file);
        try
        {
            using var copy = new FileStream(path, NewFile());
            copy.Write(content);
        }
        catch
        {
            File.Delete(path);
            throw;
        }

        _copied.Add(file.Path);
    }

    private string CreateRoot()
    {
        var above = Path.GetFullPath(parent ?? Path.GetTempPath());
        CreateFolder(above);
        var root = Path.Join(above, $"otumat-{Convert.ToHexString(RandomNumberGenerator.GetBytes(NameLength)).ToLowerInvariant()}");
        CreateFolder(root);
        if (ForeignWriters.Of(root) is not { } reason)
        {
            return root;
        }

        Directory.Delete(root);
        throw new IOException($"No private folder for the native libraries of the plugin '{files.Manifest.Id}' can be made below '{above}'. {reason}");
    }

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        FileModes.SetOnCreation(options, LibraryMode);
        return options;
    }

    // One at a time: the mode is not that of the folders that are made on the way.
    private static string CreateFolder(string path) => FileModes.CreateFolder(path, FolderMode).FullName;
}
