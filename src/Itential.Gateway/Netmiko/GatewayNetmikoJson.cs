using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayNetmikoApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(NetmikoCommand))]
[JsonSerializable(typeof(NetmikoConfigSet))]
[JsonSerializable(typeof(NetmikoLegacyCommands))]
[JsonSerializable(typeof(NetmikoLegacyConfig))]
[JsonSerializable(typeof(RunnableSchema))]
[JsonSerializable(typeof(GatewayPage<GatewayRunRecord>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayNetmikoJson : JsonSerializerContext;
