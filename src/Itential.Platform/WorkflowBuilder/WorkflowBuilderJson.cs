using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IWorkflowBuilderApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(WorkflowExport))]
[JsonSerializable(typeof(EncodedWorkflow))]
[JsonSerializable(typeof(Workflow))]
[JsonSerializable(typeof(DeletedWorkflow))]
[JsonSerializable(typeof(IReadOnlyList<TaskDefinition>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WorkflowBuilderJson : JsonSerializerContext;
