using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The direction of a sorting, for services that name it by text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SortDirection>))]
public enum SortDirection
{
    /// <summary>The smallest value first.</summary>
    [JsonStringEnumMemberName("asc")]
    Ascending,

    /// <summary>The largest value first.</summary>
    [JsonStringEnumMemberName("desc")]
    Descending,
}
