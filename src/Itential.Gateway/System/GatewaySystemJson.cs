using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewaySystemApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayStatus))]
[JsonSerializable(typeof(GatewayRunRecord))]
[JsonSerializable(typeof(GatewayPage<JsonElement>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewaySystemJson : JsonSerializerContext;
