using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayTerraforms"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayTerraform))]
[JsonSerializable(typeof(GatewayPage<GatewayTerraform>))]
[JsonSerializable(typeof(TerraformRun))]
[JsonSerializable(typeof(GatewayExecution))]
[JsonSerializable(typeof(GatewayPage<GatewayRunRecord>))]
[JsonSerializable(typeof(RunnableSchema))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayTerraformsJson : JsonSerializerContext;
