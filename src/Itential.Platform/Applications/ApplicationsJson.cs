using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IApplicationsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ApplicationBody))]
[JsonSerializable(typeof(ServicePropertiesBody))]
[JsonSerializable(typeof(ServiceLoggingBody))]
[JsonSerializable(typeof(ServiceItem<Application>))]
[JsonSerializable(typeof(ResultList<ServiceItem<Application>>))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(ServiceReply<Application>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ApplicationsJson : JsonSerializerContext;
