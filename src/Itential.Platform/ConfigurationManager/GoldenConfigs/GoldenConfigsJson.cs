using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IGoldenConfigsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(IReadOnlyList<GoldenConfigTreeSummary>))]
[JsonSerializable(typeof(GoldenConfigSearch))]
[JsonSerializable(typeof(GoldenConfigTreePage))]
[JsonSerializable(typeof(GoldenConfigTree))]
[JsonSerializable(typeof(NewGoldenConfigTree))]
[JsonSerializable(typeof(GoldenConfigTreeUpdate))]
[JsonSerializable(typeof(NewGoldenConfigVersion))]
[JsonSerializable(typeof(GoldenConfigVersionUpdate))]
[JsonSerializable(typeof(GoldenConfigVariableSelection))]
[JsonSerializable(typeof(GoldenConfigTreeSelection))]
[JsonSerializable(typeof(GoldenConfigVersionReference))]
[JsonSerializable(typeof(GoldenConfigDevices))]
[JsonSerializable(typeof(GoldenConfigExportRequest))]
[JsonSerializable(typeof(GoldenConfigExport))]
[JsonSerializable(typeof(GoldenConfigImport))]
[JsonSerializable(typeof(GoldenConfigDocument))]
[JsonSerializable(typeof(GoldenConfigValidation))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class GoldenConfigsJson : JsonSerializerContext;
