using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IGoldenConfigNodesApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(NewGoldenConfigNode))]
[JsonSerializable(typeof(GoldenConfigNode))]
[JsonSerializable(typeof(GoldenConfigNodeUpdate))]
[JsonSerializable(typeof(GoldenConfigNodeConfig))]
[JsonSerializable(typeof(GoldenConfigNodeGroups))]
[JsonSerializable(typeof(ManagedDeviceSelection))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GoldenConfigNodesJson : JsonSerializerContext;
