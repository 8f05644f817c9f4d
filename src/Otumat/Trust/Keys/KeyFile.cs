using System.Security.Cryptography;

namespace Otumat.Trust;

/// <summary>Files that hold a key.</summary>
internal static class KeyFile
{
    // A key of the largest size is smaller by far.
    private const int GreatestLength = 64 * 1024;

    /// <summary>Reads a file whose errors name it.</summary>
    /// <exception cref="TrustKeyException">The file is missing, others may write it, or what it holds cannot be used.</exception>
    public static T Read<T>(string path, Func<string, T> read)
    {
        string text;
        try
        {
            text = TextOf(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new TrustKeyException($"The key file '{path}' cannot be read: {cause.Message}", cause);
        }

        try
        {
            return read(text);
        }
        catch (TrustKeyException cause)
        {
            throw new TrustKeyException($"'{path}': {cause.Message}", cause.InnerException);
        }
    }

    private static string TextOf(string path)
    {
        if (ForeignWriters.Of(path) is { } reason)
        {
            throw new TrustKeyException(reason);
        }

        // The length that a file tells is not to be relied on: a device tells none.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var bytes = new byte[GreatestLength + 1];
        try
        {
            var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (count > GreatestLength)
            {
                throw new TrustKeyException($"The file '{path}' is too long for a key. Give the PEM file of the key.");
            }

            using var reader = new StreamReader(new MemoryStream(bytes, 0, count));
            return reader.ReadToEnd();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }
}
