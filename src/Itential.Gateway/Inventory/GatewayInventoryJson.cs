using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayInventory"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayHttpDevice))]
[JsonSerializable(typeof(GatewayPage<GatewayHttpDevice>))]
[JsonSerializable(typeof(GatewayNetconfDevice))]
[JsonSerializable(typeof(GatewayPage<GatewayNetconfDevice>))]
[JsonSerializable(typeof(GatewayNetmikoDevice))]
[JsonSerializable(typeof(GatewayPage<GatewayNetmikoDevice>))]
[JsonSerializable(typeof(GatewayNetmikoVariables))]
[JsonSerializable(typeof(GatewayInventoryGroup))]
[JsonSerializable(typeof(GatewayPage<GatewayInventoryGroup>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayInventoryJson : JsonSerializerContext;
