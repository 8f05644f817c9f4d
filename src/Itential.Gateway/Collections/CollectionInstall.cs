using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>Which collection is to be installed, and where it comes from.</summary>
public sealed record CollectionInstall
{
    /// <summary>The name of the collection on the Galaxy server.</summary>
    /// <value>Default: none, where <see cref="FileName"/> says it.</value>
    [JsonPropertyName("package_name")]
    public string? PackageName { get; init; }

    /// <summary>The version of the collection.</summary>
    /// <value>Default: the server's choice.</value>
    public string? Version { get; init; }

    /// <summary>The path of the archive on the gateway.</summary>
    /// <value>Default: none, where <see cref="PackageName"/> says it.</value>
    [JsonPropertyName("filename")]
    public string? FileName { get; init; }

    /// <summary>Whether a collection that is installed already is installed again.</summary>
    /// <value>Default: the gateway's.</value>
    public bool? Force { get; init; }

    /// <summary>The Galaxy server.</summary>
    /// <value>Default: the gateway's.</value>
    [JsonPropertyName("server_params")]
    public CollectionServer? ServerParams { get; init; }
}
