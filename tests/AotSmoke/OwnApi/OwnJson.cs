using System.Text.Json.Serialization;

namespace AotSmoke.OwnApi;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OwnPage))]
[JsonSerializable(typeof(OwnAccount))]
[JsonSerializable(typeof(StartOrder))]
[JsonSerializable(typeof(StartedJob))]
[JsonSerializable(typeof(NewDevice))]
internal sealed partial class OwnJson : JsonSerializerContext;
