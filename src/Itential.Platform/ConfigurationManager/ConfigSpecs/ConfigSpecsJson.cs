using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IConfigSpecsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ConfigSpec))]
[JsonSerializable(typeof(NewConfigSpec))]
[JsonSerializable(typeof(ConfigSpecBody))]
[JsonSerializable(typeof(ConfigSpecSource))]
[JsonSerializable(typeof(IReadOnlyList<SpecLine>))]
[JsonSerializable(typeof(ConfigTemplate))]
[JsonSerializable(typeof(ConfigJinja2Template))]
[JsonSerializable(typeof(LookupDiffQuery))]
[JsonSerializable(typeof(IReadOnlyList<LookupDiff>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ConfigSpecsJson : JsonSerializerContext;
