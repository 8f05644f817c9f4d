using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IHealthApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(HealthStatus))]
[JsonSerializable(typeof(ServerHealth))]
[JsonSerializable(typeof(SystemHealth))]
[JsonSerializable(typeof(ServiceHealth))]
[JsonSerializable(typeof(ResultList<ServiceHealth>))]
internal sealed partial class HealthJson : JsonSerializerContext;
