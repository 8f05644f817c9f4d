using System.Security.Cryptography;

namespace Otumat.Usage;

/// <summary>A small file that only its owner can read, replaced as a whole, so that a reader sees the old content or the new one.</summary>
internal sealed class TokenFile(string path)
{
    private const int SizeLimit = 64 * 1024;
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _folder = System.IO.Path.GetDirectoryName(path)!;

    public string Path => path;

    public bool Exists => File.Exists(path);

    /// <summary>Gives the content; null when there is no file.</summary>
    public async Task<byte[]?> ReadAsync(CancellationToken ct)
    {
        TokenFolder.Check(_folder);
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await using (file.ConfigureAwait(false))
            {
                Check(file);
                var content = new byte[Math.Min(file.Length, SizeLimit)];
                await file.ReadExactlyAsync(content, ct).ConfigureAwait(false);
                return content;
            }
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new TokenStoreUnavailableException($"The token file '{path}' cannot be read. Make it readable for you, or delete it and sign in again.", cause);
        }
    }

    /// <summary>Replaces the content and wipes the given bytes from memory.</summary>
    public void Write(byte[] content)
    {
        TokenFolder.Ensure(_folder);
        try
        {
            PrivateFile.Write(path, content);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new TokenStoreUnavailableException($"The token file '{path}' cannot be written. Make room on the disk and its folder writable for you.", cause);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
        }
    }

    /// <summary>Moves a damaged file out of the way; the one that was set aside before it is replaced.</summary>
    public void SetAside()
    {
        try
        {
            File.Move(path, path + ".damaged", overwrite: true);
        }
        catch (FileNotFoundException)
        {
            // Another process was faster.
        }
    }

    private void Check(FileStream file)
    {
        var mode = FileModes.Of(file.SafeFileHandle);
        if ((mode & ~Owner) != UnixFileMode.None)
        {
            throw new TokenStoreUnavailableException($"The token file '{path}' is open to others ({mode.ToOctal()}), so it is not used. Delete it and sign in again: its tokens may be known.");
        }

        if (!FileOwner.IsCurrentUser(path))
        {
            throw new TokenStoreUnavailableException($"The token file '{path}' belongs to another user, so it is not used. Run this as that user, or delete the file and sign in again.");
        }
    }
}
