using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayAccountsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayAccount))]
[JsonSerializable(typeof(GatewayPage<GatewayAccount>))]
[JsonSerializable(typeof(NewGatewayAccount))]
[JsonSerializable(typeof(GatewayAccountChange))]
[JsonSerializable(typeof(GatewayPasswordChange))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayAccountsJson : JsonSerializerContext;
