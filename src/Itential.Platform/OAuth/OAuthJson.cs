using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IOAuthApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ServiceAccount))]
[JsonSerializable(typeof(ResultList<ServiceAccount>))]
[JsonSerializable(typeof(ServiceAccountEnvelope<ServiceAccount>))]
[JsonSerializable(typeof(NewServiceAccountBody))]
[JsonSerializable(typeof(ServiceAccountUpdateBody))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class OAuthJson : JsonSerializerContext;
