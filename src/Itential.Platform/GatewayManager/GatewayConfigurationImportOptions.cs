namespace Itential.Platform;

/// <summary>A configuration to import, and how it is taken over.</summary>
public sealed record GatewayConfigurationImportOptions
{
    /// <summary>Where the configuration is.</summary>
    /// <value>Default: <c>content</c>, in <see cref="Content"/>.</value>
    public string Source { get; init; } = "content";

    /// <summary>The configuration.</summary>
    public required GatewayConfiguration Content { get; init; }

    /// <summary>Whether the import is forced.</summary>
    public bool? Force { get; init; }
}
