using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Otumat.Usage;

/// <summary>Small JSON files. One that cannot be read is set aside and counts as missing.</summary>
internal static class UsageFiles
{
    public static T? Read<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        if (PrivateFile.Read(path) is not { } content)
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

    public static void Write<T>(string path, T value, JsonTypeInfo<T> type) => PrivateFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(value, type));

    private static void SetAside(string path) => File.Move(path, $"{path}.damaged", overwrite: true);
}
