using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IModelRegistryApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ModelProfilePage))]
[JsonSerializable(typeof(ModelProfile))]
[JsonSerializable(typeof(ModelProfileBody))]
[JsonSerializable(typeof(ModelProfileUpdateBody))]
[JsonSerializable(typeof(ModelProfileImpact))]
[JsonSerializable(typeof(ProviderModelsRequest))]
[JsonSerializable(typeof(ProviderModels))]
[JsonSerializable(typeof(IReadOnlyList<JsonElement>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ModelRegistryJson : JsonSerializerContext;
