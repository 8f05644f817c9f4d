using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of the interfaces in <see cref="IFormBuilder"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class FormBuilderJson : JsonSerializerContext;
