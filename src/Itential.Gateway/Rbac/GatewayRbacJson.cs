using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayRbacApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayRbacGroup))]
[JsonSerializable(typeof(GatewayPage<GatewayRbacGroup>))]
[JsonSerializable(typeof(NewGatewayRbacGroup))]
[JsonSerializable(typeof(GatewayRbacGroupUpdate))]
[JsonSerializable(typeof(GatewayRbacRole))]
[JsonSerializable(typeof(GatewayPage<GatewayRbacRole>))]
[JsonSerializable(typeof(GatewayRbacRoleNames))]
[JsonSerializable(typeof(GatewayRbacUserNames))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayRbacJson : JsonSerializerContext;
