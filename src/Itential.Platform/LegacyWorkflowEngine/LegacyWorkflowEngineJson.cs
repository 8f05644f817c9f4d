using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="ILegacyWorkflowEngineApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(LegacySearch))]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(ResultList<Job>))]
[JsonSerializable(typeof(ResultList<Workflow>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class LegacyWorkflowEngineJson : JsonSerializerContext;
