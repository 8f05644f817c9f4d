using System.Text.Json.Serialization.Metadata;

namespace Otumat.Trust;

/// <summary>The files of a store's folder.</summary>
internal sealed class StoreFiles(string folder)
{
    /// <summary>The schema of each file.</summary>
    public const int Schema = 1;

    // Far more keys than anybody trusts.
    private const int GreatestLength = 16 * 1024 * 1024;

    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly TimeSpan LockTime = TimeSpan.FromSeconds(30);

    public string Keys => Path.Combine(folder, "keys.json");

    public string Revocations => Path.Combine(folder, "revocations.json");

    public string Memory => Path.Combine(folder, "memory.json");

    /// <summary>Reads a file; null when it is missing.</summary>
    /// <exception cref="TrustStoreException">The file is damaged or too long, others may write it, or it cannot be read.</exception>
    public static T? Read<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        if (Bytes(path) is not { } content)
        {
            return null;
        }

        return TrustJson.Read(content, type, out var fault)
            ?? throw Damaged(path, fault);
    }

    public static TrustStoreException Damaged(string path, string fault = "It holds what no trust store writes.") =>
        new($"The file '{path}' of the trust store is damaged. {fault} Restore it from a backup.");

    public static void Write<T>(string path, T value, JsonTypeInfo<T> type) => PrivateFile.Write(path, TrustJson.Write(value, type));

    /// <summary>Does something while no other process changes the store. The folder is made where it is missing.</summary>
    /// <exception cref="TrustStoreException">The store cannot be written, or another process does not let go of it.</exception>
    public T Change<T>(Func<T> change)
    {
        try
        {
            FileModes.CreateFolder(folder, Own);
            using var held = FileLock.TakeWithin(Path.Combine(folder, "store.lock"), LockTime)
                ?? throw new TrustStoreException($"Another process has been changing the trust store '{folder}' for {LockTime.TotalSeconds:0} seconds. Try again when it has ended.");
            return change();
        }
        catch (Exception cause) when (cause is IOException and not TrustStoreException or UnauthorizedAccessException)
        {
            throw new TrustStoreException($"The trust store '{folder}' cannot be written: {cause.Message}", cause);
        }
    }

    private static byte[]? Bytes(string path)
    {
        try
        {
            if (ForeignWriters.Of(path) is { } reason)
            {
                throw new TrustStoreException($"{reason} A trust store is not used while others may change it.");
            }

            return new FileInfo(path).Length <= GreatestLength ? File.ReadAllBytes(path) : throw new TrustStoreException($"The file '{path}' of the trust store is too long. Restore it from a backup.");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception cause) when (cause is IOException and not TrustStoreException or UnauthorizedAccessException)
        {
            throw new TrustStoreException($"The file '{path}' of the trust store cannot be read: {cause.Message}", cause);
        }
    }
}
