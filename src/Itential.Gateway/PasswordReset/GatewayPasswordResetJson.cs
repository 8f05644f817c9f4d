using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The JSON of <see cref="IGatewayPasswordResetApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(GatewayPasswordReset))]
[JsonSerializable(typeof(GatewayPasswordUpdate))]
[JsonSerializable(typeof(GatewaySecurityQuestionsUpdate))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GatewayPasswordResetJson : JsonSerializerContext;
