using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How the platform trusts an identity provider.</summary>
public sealed record SsoConfig
{
    /// <summary>The name of the configuration.</summary>
    public string? Name { get; init; }

    /// <summary>The protocol of the identity provider.</summary>
    public SsoType? SsoType { get; init; }

    /// <summary>The identity provider.</summary>
    public SsoSettings? Settings { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
