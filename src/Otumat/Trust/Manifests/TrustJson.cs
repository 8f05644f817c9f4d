using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Otumat.Trust;

/// <summary>The JSON of manifests, revocation lists and stores. A member that is not known, twice there or missing is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = 8,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(PluginManifest))]
[JsonSerializable(typeof(RevocationListContent))]
[JsonSerializable(typeof(StoredKeys))]
[JsonSerializable(typeof(StoredMemory))]
[JsonSerializable(typeof(StoredRevocationList))]
internal sealed partial class TrustJson : JsonSerializerContext
{
    /// <summary>The bytes of a file: the JSON, and a line feed.</summary>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> type) => [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n'];

    /// <summary>Reads a value; null, and why as a sentence, when the content is none.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> content, JsonTypeInfo<T> type, out string fault)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize(content, type);
            fault = value is null ? "It says null." : "";
            return value;
        }
        catch (JsonException cause)
        {
            fault = cause.Message;
            return null;
        }
    }
}
