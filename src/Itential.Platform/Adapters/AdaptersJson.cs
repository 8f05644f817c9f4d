using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IAdaptersApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(Adapter))]
[JsonSerializable(typeof(AdapterBody))]
[JsonSerializable(typeof(ServicePropertiesBody))]
[JsonSerializable(typeof(ServiceLoggingBody))]
[JsonSerializable(typeof(ServiceItem<Adapter>))]
[JsonSerializable(typeof(ResultList<ServiceItem<Adapter>>))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(ServiceReply<Adapter>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class AdaptersJson : JsonSerializerContext;
