using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IWorkflowEngineApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(JobDataQuery))]
[JsonSerializable(typeof(EvaluationGroups))]
[JsonSerializable(typeof(WorkerStatuses))]
[JsonSerializable(typeof(WorkerRateLimit))]
[JsonSerializable(typeof(ResultList<WorkflowJobMetrics>))]
[JsonSerializable(typeof(ResultList<WorkflowTaskMetrics>))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WorkflowEngineJson : JsonSerializerContext;
