using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayNetconfApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(NetconfConfigRequest))]
[JsonSerializable(typeof(NetconfConfigChange))]
[JsonSerializable(typeof(NetconfRpc))]
[JsonSerializable(typeof(GatewayPage<GatewayRunRecord>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayNetconfJson : JsonSerializerContext;
