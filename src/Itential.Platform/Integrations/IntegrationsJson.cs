using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IIntegrationsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(IntegrationBody))]
[JsonSerializable(typeof(IntegrationConnectionBody))]
[JsonSerializable(typeof(ServiceItem<Integration>))]
[JsonSerializable(typeof(ResultList<ServiceItem<Integration>>))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(ServiceReply<Integration>))]
internal sealed partial class IntegrationsJson : JsonSerializerContext;
