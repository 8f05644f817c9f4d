using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IIntegrationModelsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(IntegrationModelPage))]
[JsonSerializable(typeof(IntegrationModel))]
[JsonSerializable(typeof(IntegrationModelBody))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(ServiceReply<IntegrationModel>))]
[JsonSerializable(typeof(ServiceReply<JsonElement>))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class IntegrationModelsJson : JsonSerializerContext;
