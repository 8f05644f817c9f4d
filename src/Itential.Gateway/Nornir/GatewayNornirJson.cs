using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayNornirApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayNornirModule))]
[JsonSerializable(typeof(GatewayPage<GatewayNornirModule>))]
[JsonSerializable(typeof(NornirRun))]
[JsonSerializable(typeof(GatewayExecution))]
[JsonSerializable(typeof(GatewayPage<GatewayRunRecord>))]
[JsonSerializable(typeof(RunnableSchema))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayNornirJson : JsonSerializerContext;
