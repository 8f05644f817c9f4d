using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IGroupMappingsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(GroupMapping))]
[JsonSerializable(typeof(GroupMappingBody))]
[JsonSerializable(typeof(GroupMappingUpdateBody))]
[JsonSerializable(typeof(ServiceReply<GroupMapping>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GroupMappingsJson : JsonSerializerContext;
