using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IConfigurationTasksApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ConfigurationTaskQuery))]
[JsonSerializable(typeof(DataList<ConfigurationTaskInstance>))]
[JsonSerializable(typeof(ConfigurationTaskUpdate))]
[JsonSerializable(typeof(DataEnvelope<ConfigurationTaskInstance>))]
[JsonSerializable(typeof(ConfigurationTaskSelection))]
[JsonSerializable(typeof(ConfigurationTaskReply))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ConfigurationTasksJson : JsonSerializerContext;
