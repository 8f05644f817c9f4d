using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="ITransformationsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(Transformation))]
[JsonSerializable(typeof(TransformationRun))]
[JsonSerializable(typeof(ResultList<Transformation>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class TransformationsJson : JsonSerializerContext;
