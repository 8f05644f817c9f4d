using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Which groups of devices to list and from where on.</summary>
public sealed record DeviceGroupSearch
{
    /// <summary>The text to look for.</summary>
    /// <value>Default: all groups.</value>
    [JsonPropertyName("s")]
    public string? Text { get; init; }

    /// <summary>How many groups to pass over.</summary>
    /// <value>Default: 0.</value>
    public int? Start { get; init; }

    /// <summary>How many groups at most; the server caps at 100.</summary>
    /// <value>Default: the server's.</value>
    public int? Limit { get; init; }
}
