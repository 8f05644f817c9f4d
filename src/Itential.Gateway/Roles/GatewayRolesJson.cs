using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayRolesApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayRole))]
[JsonSerializable(typeof(GatewayPage<GatewayRole>))]
[JsonSerializable(typeof(RoleRun))]
[JsonSerializable(typeof(GatewayExecution))]
[JsonSerializable(typeof(GatewayPage<GatewayRunRecord>))]
[JsonSerializable(typeof(RunnableSchema))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayRolesJson : JsonSerializerContext;
