using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Itential.Refit.Tests.Addresses;

public sealed class Search
{
    public string? DeviceName { get; init; }

    [AliasAs("owner")]
    public string? OwnedBy { get; init; }

    [JsonPropertyName("jsonName")]
    public string? ByJson { get; init; }

    [JsonProperty(PropertyName = "newtonName")]
    public string? ByNewtonsoft { get; init; }

    [IgnoreDataMember]
    public string? Ignored { get; init; } = "x";

    [Query(SerializeNull = true)]
    public int? SentNull { get; init; }

    [Query(SerializeNull = true)]
    public string[]? NullList { get; init; }

    public Point? FirstPoint { get; init; }

    public IReadOnlyList<Point>? AllPoints { get; init; }

    public IDictionary<string, string>? ExtraPairs { get; init; }
}
