using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IAdaptersApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(ServiceItem<Adapter>))]
[JsonSerializable(typeof(ResultList<ServiceItem<Adapter>>))]
[JsonSerializable(typeof(ServiceReply))]
internal sealed partial class AdaptersJson : JsonSerializerContext;
