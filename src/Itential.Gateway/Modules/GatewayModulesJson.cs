using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayModulesApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayModule))]
[JsonSerializable(typeof(GatewayPage<GatewayModule>))]
[JsonSerializable(typeof(ModuleRun))]
[JsonSerializable(typeof(GatewayExecution))]
[JsonSerializable(typeof(GatewayPage<GatewayRunRecord>))]
[JsonSerializable(typeof(RunnableSchema))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayModulesJson : JsonSerializerContext;
