using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IJsonComplianceApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(TaskGrading))]
[JsonSerializable(typeof(IReadOnlyList<TaskGrade>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class JsonComplianceJson : JsonSerializerContext;
