using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IDeviceBackupsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(DeviceBackupSearchBody))]
[JsonSerializable(typeof(ConfigurationList<DeviceBackup>))]
[JsonSerializable(typeof(DeviceBackup))]
[JsonSerializable(typeof(DeviceBackupRequest))]
[JsonSerializable(typeof(DeviceBackupReply))]
[JsonSerializable(typeof(DeviceBackupUpdate))]
[JsonSerializable(typeof(DeviceBackupSelection))]
[JsonSerializable(typeof(ConfigurationDeletion))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DeviceBackupsJson : JsonSerializerContext;
