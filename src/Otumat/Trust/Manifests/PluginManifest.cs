namespace Otumat.Trust;

/// <summary>What a plugin consists of: the content of <c>&lt;id&gt;.trust.json</c>.</summary>
public sealed record PluginManifest
{
    /// <summary>The schema that this version writes, and the one that it reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The schema: 1.</summary>
    public required int Schema { get; init; }

    /// <summary>The id of the package.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the package (Semantic Versioning 2.0.0, as NuGet reads it).</summary>
    public required string Version { get; init; }

    /// <summary>The framework that the files are for, such as <c>net8.0</c>.</summary>
    public required string Framework { get; init; }

    /// <summary>When the plugin was signed, as <c>SOURCE_DATE_EPOCH</c> said; null where it said nothing. Nothing is decided by it.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When the plugin is no longer valid; null for never.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The id of the key that signed.</summary>
    public required string KeyId { get; init; }

    /// <summary>Every file of the plugin but the manifest and its signature, in ordinal order of their paths.</summary>
    public required IReadOnlyList<PluginFile> Files { get; init; }
}
