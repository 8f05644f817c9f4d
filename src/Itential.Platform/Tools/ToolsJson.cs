using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IToolsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(IReadOnlyList<Tool>))]
[JsonSerializable(typeof(Tool))]
[JsonSerializable(typeof(ToolPage))]
[JsonSerializable(typeof(ToolSelection))]
[JsonSerializable(typeof(DataEnvelope<IReadOnlyList<Tool>>))]
[JsonSerializable(typeof(EmptyBody))]
[JsonSerializable(typeof(IReadOnlyList<ToolDecorator>))]
[JsonSerializable(typeof(ToolDecorator))]
[JsonSerializable(typeof(ToolDecoratorBody))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ToolsJson : JsonSerializerContext;
