using System.Text.Json.Serialization;

namespace WireMock.Admin;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RequestPattern))]
[JsonSerializable(typeof(RequestCount))]
[JsonSerializable(typeof(FoundRequests))]
[JsonSerializable(typeof(Journal))]
[JsonSerializable(typeof(Scenario))]
[JsonSerializable(typeof(ScenarioList))]
[JsonSerializable(typeof(StubMappings))]
internal sealed partial class AdminJson : JsonSerializerContext;
