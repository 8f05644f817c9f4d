using System.Text.Json.Serialization;

namespace Otumat.Usage;

/// <summary>The JSON of what is sent and answered.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(UsageEvents))]
[JsonSerializable(typeof(LegacyEvents))]
[JsonSerializable(typeof(TokenReply))]
[JsonSerializable(typeof(DeviceReply))]
internal sealed partial class UsageWireJson : JsonSerializerContext;
