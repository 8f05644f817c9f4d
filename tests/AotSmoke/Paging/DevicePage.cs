using System.Text.Json.Serialization;
using AotSmoke.OwnApi;

namespace AotSmoke.Paging;

public sealed record DevicePage(IReadOnlyList<NewDevice> Data, DevicePage.Counts? Meta)
{
    public sealed record Counts([property: JsonPropertyName("total_count")] int? TotalCount);
}
