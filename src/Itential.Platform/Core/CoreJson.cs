using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="ICoreApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(CurrentUser))]
internal sealed partial class CoreJson : JsonSerializerContext;
