using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>
/// The JSON of <see cref="IResourceModelsApi"/>, <see cref="IResourceInstancesApi"/>, <see cref="IInstanceGroupsApi"/> and
/// <see cref="IActionExecutionsApi"/>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(DataPage<ResourceModel>))]
[JsonSerializable(typeof(DataEnvelope<ResourceModel>))]
[JsonSerializable(typeof(ResourceModel))]
[JsonSerializable(typeof(ResourceModelContent))]
[JsonSerializable(typeof(ResourceModelImport))]
[JsonSerializable(typeof(ResourceModelEdit))]
[JsonSerializable(typeof(ResourceActionSelection))]
[JsonSerializable(typeof(DataEnvelope<IReadOnlyList<ResourceActionValidation>>))]
[JsonSerializable(typeof(DataPage<ResourceInstance>))]
[JsonSerializable(typeof(DataEnvelope<ResourceInstance>))]
[JsonSerializable(typeof(ResourceInstanceMetadata))]
[JsonSerializable(typeof(ResourceInstanceImport))]
[JsonSerializable(typeof(DataPage<InstanceGroup>))]
[JsonSerializable(typeof(DataEnvelope<InstanceGroup>))]
[JsonSerializable(typeof(InstanceGroup))]
[JsonSerializable(typeof(NewInstanceGroup))]
[JsonSerializable(typeof(DataPage<ActionExecution>))]
[JsonSerializable(typeof(DataEnvelope<ActionExecution>))]
[JsonSerializable(typeof(ActionRun))]
[JsonSerializable(typeof(StartedAction))]
[JsonSerializable(typeof(BulkActionRun))]
[JsonSerializable(typeof(DataEnvelope<JsonElement>))]
[JsonSerializable(typeof(EmptyBody))]
internal sealed partial class LifecycleManagerJson : JsonSerializerContext;
