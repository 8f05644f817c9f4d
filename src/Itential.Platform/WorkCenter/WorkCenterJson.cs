using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IWorkCenterApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(DataList<WorkItem>))]
[JsonSerializable(typeof(WorkItemSearch))]
[JsonSerializable(typeof(IReadOnlyList<WorkItem>))]
[JsonSerializable(typeof(WorkItem))]
[JsonSerializable(typeof(WorkItemCount))]
[JsonSerializable(typeof(WorkItemVariables))]
[JsonSerializable(typeof(WorkItemCompletion))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WorkCenterJson : JsonSerializerContext;
