using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="ISearchApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(SearchBody))]
[JsonSerializable(typeof(ResultList<SearchGroup>))]
internal sealed partial class SearchJson : JsonSerializerContext;
