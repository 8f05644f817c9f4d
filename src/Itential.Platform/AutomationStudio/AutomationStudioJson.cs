using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of the interfaces of <see cref="IAutomationStudio"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(NewWorkflow))]
[JsonSerializable(typeof(WorkflowUpdate))]
[JsonSerializable(typeof(WorkflowImport))]
[JsonSerializable(typeof(WorkflowValidation))]
[JsonSerializable(typeof(WorkflowValidationReport))]
[JsonSerializable(typeof(Workflow))]
[JsonSerializable(typeof(ItemPage<Workflow>))]
[JsonSerializable(typeof(CreatedItem<Workflow>))]
[JsonSerializable(typeof(ImportReport<Workflow>))]
[JsonSerializable(typeof(NewProject))]
[JsonSerializable(typeof(ProjectChange))]
[JsonSerializable(typeof(ProjectImport))]
[JsonSerializable(typeof(ProjectComponentAddition))]
[JsonSerializable(typeof(ProjectImportReport))]
[JsonSerializable(typeof(DataPage<Project>))]
[JsonSerializable(typeof(DataEnvelope<Project>))]
[JsonSerializable(typeof(DataEnvelope<ProjectExport>))]
[JsonSerializable(typeof(DataEnvelope<JsonElement>))]
[JsonSerializable(typeof(NewStudioTemplate))]
[JsonSerializable(typeof(StudioTemplateUpdate))]
[JsonSerializable(typeof(StudioTemplateImport))]
[JsonSerializable(typeof(StudioTemplate))]
[JsonSerializable(typeof(ItemPage<StudioTemplate>))]
[JsonSerializable(typeof(CreatedItem<StudioTemplate>))]
[JsonSerializable(typeof(UpdatedItem<StudioTemplate>))]
[JsonSerializable(typeof(ImportReport<StudioTemplate>))]
[JsonSerializable(typeof(NewComponentGroup))]
[JsonSerializable(typeof(ComponentGroup))]
[JsonSerializable(typeof(ItemPage<ComponentGroup>))]
[JsonSerializable(typeof(CreatedItem<ComponentGroup>))]
[JsonSerializable(typeof(TaskLocators))]
[JsonSerializable(typeof(TaskDefinition))]
[JsonSerializable(typeof(IReadOnlyList<TaskDefinition>))]
[JsonSerializable(typeof(IReadOnlyList<TaskProvider>))]
[JsonSerializable(typeof(IReadOnlyList<JsonElement>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class AutomationStudioJson : JsonSerializerContext;
