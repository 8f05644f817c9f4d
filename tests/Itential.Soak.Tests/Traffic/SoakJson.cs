using System.Text.Json.Serialization;

namespace Itential.Soak.Tests.Traffic;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JobAnswer))]
[JsonSerializable(typeof(DeviceAnswer))]
internal sealed partial class SoakJson : JsonSerializerContext;
