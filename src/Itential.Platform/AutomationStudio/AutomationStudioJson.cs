using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IWorkflowsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(NewWorkflow))]
[JsonSerializable(typeof(Workflow))]
[JsonSerializable(typeof(DeletedWorkflow))]
[JsonSerializable(typeof(ItemPage<Workflow>))]
[JsonSerializable(typeof(CreatedItem<Workflow>))]
internal sealed partial class AutomationStudioJson : JsonSerializerContext;
