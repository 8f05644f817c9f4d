using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IDeviceGroupsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(IReadOnlyList<DeviceGroup>))]
[JsonSerializable(typeof(DeviceGroup))]
[JsonSerializable(typeof(DeviceGroupSearch))]
[JsonSerializable(typeof(DeviceGroupPage))]
[JsonSerializable(typeof(DeviceGroupPayload))]
[JsonSerializable(typeof(DeviceGroupRows))]
[JsonSerializable(typeof(DeviceGroupName))]
[JsonSerializable(typeof(DeviceGroupNames))]
[JsonSerializable(typeof(DeviceGroupSelection))]
[JsonSerializable(typeof(NewDeviceGroup))]
[JsonSerializable(typeof(CreatedDeviceGroup))]
[JsonSerializable(typeof(DeviceGroupUpdate))]
[JsonSerializable(typeof(ManagedDeviceSelection))]
[JsonSerializable(typeof(ConfigurationDeletion))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DeviceGroupsJson : JsonSerializerContext;
