using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IJobsApi"/> and <see cref="IAutomationsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(JobStart))]
[JsonSerializable(typeof(JobSelection))]
[JsonSerializable(typeof(NewAutomation))]
[JsonSerializable(typeof(Automation))]
[JsonSerializable(typeof(DataEnvelope<Job>))]
[JsonSerializable(typeof(DataPage<Job>))]
[JsonSerializable(typeof(DataEnvelope<Automation>))]
[JsonSerializable(typeof(DataPage<Automation>))]
[JsonSerializable(typeof(DataEnvelope<JsonElement>))]
internal sealed partial class OperationsManagerJson : JsonSerializerContext;
