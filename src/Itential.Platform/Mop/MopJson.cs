using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of the interfaces in <see cref="IMop"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(CommandTemplate))]
[JsonSerializable(typeof(CommandTemplateBody))]
[JsonSerializable(typeof(CommandTemplateRun))]
[JsonSerializable(typeof(CommandTemplateResult))]
[JsonSerializable(typeof(TemplateCommandRun))]
[JsonSerializable(typeof(MopTemplateExport))]
[JsonSerializable(typeof(MopTemplateImport))]
[JsonSerializable(typeof(MopChange))]
[JsonSerializable(typeof(AnalyticTemplate))]
[JsonSerializable(typeof(AnalyticTemplateBody))]
[JsonSerializable(typeof(AnalyticTemplateRun))]
[JsonSerializable(typeof(AnalyticTemplateResult))]
[JsonSerializable(typeof(CommandRun))]
[JsonSerializable(typeof(CommandResult))]
[JsonSerializable(typeof(DevicesCommandRun))]
[JsonSerializable(typeof(PassThroughCommand))]
[JsonSerializable(typeof(MopInsertion<CommandTemplate>))]
[JsonSerializable(typeof(MopInsertion<AnalyticTemplate>))]
[JsonSerializable(typeof(IReadOnlyList<CommandTemplate>))]
[JsonSerializable(typeof(IReadOnlyList<AnalyticTemplate>))]
[JsonSerializable(typeof(IReadOnlyList<CommandResult>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class MopJson : JsonSerializerContext;
