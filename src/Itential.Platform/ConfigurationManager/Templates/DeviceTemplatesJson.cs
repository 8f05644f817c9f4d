using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IDeviceTemplatesApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(DeviceTemplateSearch))]
[JsonSerializable(typeof(ConfigurationList<DeviceTemplate>))]
[JsonSerializable(typeof(NewDeviceTemplate))]
[JsonSerializable(typeof(DataEnvelope<DeviceTemplate>))]
[JsonSerializable(typeof(DeviceTemplateUpdate))]
[JsonSerializable(typeof(DeviceTemplateUpdateReply))]
[JsonSerializable(typeof(DeviceTemplateSelection))]
[JsonSerializable(typeof(DeviceTemplateRun))]
[JsonSerializable(typeof(DeviceTemplateRunResult))]
[JsonSerializable(typeof(ConfigurationDeletion))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DeviceTemplatesJson : JsonSerializerContext;
