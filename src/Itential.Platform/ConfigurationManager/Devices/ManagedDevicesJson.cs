using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IManagedDevicesApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ManagedDeviceSearchBody))]
[JsonSerializable(typeof(ManagedDevicePage))]
[JsonSerializable(typeof(ManagedDevice))]
[JsonSerializable(typeof(DeviceConfig))]
[JsonSerializable(typeof(DeviceConfigBody))]
[JsonSerializable(typeof(DeviceConfigPatch))]
[JsonSerializable(typeof(AdvancedDeviceConfigPatch))]
[JsonSerializable(typeof(DeviceConfigPatchReply))]
[JsonSerializable(typeof(IReadOnlyList<DeviceGroup>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ManagedDevicesJson : JsonSerializerContext;
