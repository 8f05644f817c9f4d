using System.Text.Json.Serialization;

namespace Itential.Refit.Tests.Results.Pages;

public sealed record OffsetMeta(int Count, [property: JsonPropertyName("total_count")] int? TotalCount);
