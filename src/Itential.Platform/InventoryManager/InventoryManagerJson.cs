using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>
/// The JSON of <see cref="IInventoriesApi"/>, <see cref="IInventoryNodesApi"/>, <see cref="IInventoryActionsApi"/> and
/// <see cref="IInventoryTagsApi"/>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ResultPage<Inventory>))]
[JsonSerializable(typeof(ResultEnvelope<Inventory>))]
[JsonSerializable(typeof(NewInventory))]
[JsonSerializable(typeof(ResultEnvelope<InventoryStats>))]
[JsonSerializable(typeof(ResultPage<InventoryAction>))]
[JsonSerializable(typeof(ResultEnvelope<InventoryAction>))]
[JsonSerializable(typeof(ResultEnvelope<IReadOnlyList<InventoryAction>>))]
[JsonSerializable(typeof(InventoryAction))]
[JsonSerializable(typeof(ResultPage<InventoryNode>))]
[JsonSerializable(typeof(ResultEnvelope<InventoryNode>))]
[JsonSerializable(typeof(ResultEnvelope<IReadOnlyList<InventoryNode>>))]
[JsonSerializable(typeof(InventoryPopulation))]
[JsonSerializable(typeof(IReadOnlyList<InventorySelection>))]
[JsonSerializable(typeof(ResultPage<InventoryTag>))]
[JsonSerializable(typeof(ResultEnvelope<InventoryTag>))]
[JsonSerializable(typeof(ResultEnvelope<IReadOnlyList<InventoryTag>>))]
[JsonSerializable(typeof(InventoryTagSelection))]
[JsonSerializable(typeof(ResultEnvelope<InventoryTagMatches>))]
[JsonSerializable(typeof(ResultEnvelope<JsonElement>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class InventoryManagerJson : JsonSerializerContext;
