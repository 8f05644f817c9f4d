using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of the interfaces of <see cref="IOperationsManager"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(JobStart))]
[JsonSerializable(typeof(JobSelection))]
[JsonSerializable(typeof(JobContinuation))]
[JsonSerializable(typeof(JobReversion))]
[JsonSerializable(typeof(JobWatchers))]
[JsonSerializable(typeof(JobGroup))]
[JsonSerializable(typeof(JobGroups))]
[JsonSerializable(typeof(TaskAssignment))]
[JsonSerializable(typeof(TaskRetry))]
[JsonSerializable(typeof(ManualTaskFinish))]
[JsonSerializable(typeof(NewAutomation))]
[JsonSerializable(typeof(AutomationCopy))]
[JsonSerializable(typeof(AutomationImport))]
[JsonSerializable(typeof(TriggerImport))]
[JsonSerializable(typeof(ManualTriggerRun))]
[JsonSerializable(typeof(Automation))]
[JsonSerializable(typeof(Trigger))]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(SystemEventDefinition))]
[JsonSerializable(typeof(AutomationCopyReport))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(DataEnvelope<Job>))]
[JsonSerializable(typeof(DataPage<Job>))]
[JsonSerializable(typeof(DataEnvelope<JobDeletionReport>))]
[JsonSerializable(typeof(DataEnvelope<WorkTask>))]
[JsonSerializable(typeof(DataPage<WorkTask>))]
[JsonSerializable(typeof(DataEnvelope<Automation>))]
[JsonSerializable(typeof(DataPage<Automation>))]
[JsonSerializable(typeof(DataEnvelope<AutomationExport>))]
[JsonSerializable(typeof(DataEnvelope<IReadOnlyList<ImportedAutomation>>))]
[JsonSerializable(typeof(DataEnvelope<Trigger>))]
[JsonSerializable(typeof(DataPage<Trigger>))]
[JsonSerializable(typeof(DataEnvelope<IReadOnlyList<ImportedTrigger>>))]
[JsonSerializable(typeof(DataPage<SystemEvent>))]
[JsonSerializable(typeof(DataEnvelope<JsonElement>))]
[JsonSerializable(typeof(DataEnvelope<IReadOnlyList<JsonElement>>))]
[JsonSerializable(typeof(DataEnvelope<string>))]
internal sealed partial class OperationsManagerJson : JsonSerializerContext;
