using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IConfigParsersApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ConfigurationList<ConfigParser>))]
[JsonSerializable(typeof(ConfigParser))]
[JsonSerializable(typeof(ConfigParserName))]
[JsonSerializable(typeof(ConfigParserSelection))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ConfigParsersJson : JsonSerializerContext;
