using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Otumat.Usage;

/// <summary>Small JSON files. One that cannot be read is set aside and counts as missing.</summary>
internal static class UsageFiles
{
    private const UnixFileMode Others = (UnixFileMode)0b001_111_111;

    public static T? Read<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        if (ReadPrivate(path) is not { } content)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(content, type);
        }
        catch (JsonException)
        {
            SetAside(path);
            return null;
        }
    }

    /// <summary>The content; null when there is no such file.</summary>
    /// <exception cref="UsageStorageException">Others can read or write the file.</exception>
    public static byte[]? ReadPrivate(string path)
    {
        try
        {
            RefuseOthers(path);
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public static void Write<T>(string path, T value, JsonTypeInfo<T> type) => PrivateFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(value, type));

    private static void SetAside(string path) => File.Move(path, $"{path}.damaged", overwrite: true);

    private static void RefuseOthers(string path)
    {
        if ((FileModes.Of(path) & Others) != UnixFileMode.None)
        {
            throw new UsageStorageException($"Others can use the file {path}. Run: chmod 600 '{path}'");
        }
    }
}
