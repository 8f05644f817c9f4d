using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IPrebuiltsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ResultList<Prebuilt>))]
[JsonSerializable(typeof(Prebuilt))]
[JsonSerializable(typeof(PrebuiltPackage))]
[JsonSerializable(typeof(PrebuiltImport))]
[JsonSerializable(typeof(ServiceReply<Prebuilt>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class PrebuiltsJson : JsonSerializerContext;
