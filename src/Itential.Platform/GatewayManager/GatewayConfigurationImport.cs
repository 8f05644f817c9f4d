namespace Itential.Platform;

/// <summary>The body of an import: the configuration, and how it is taken over.</summary>
/// <param name="Options">The configuration, and how it is taken over.</param>
public sealed record GatewayConfigurationImport(GatewayConfigurationImportOptions Options)
{
    /// <summary>Wraps the options.</summary>
    /// <param name="options">The configuration, and how it is taken over.</param>
    public static implicit operator GatewayConfigurationImport(GatewayConfigurationImportOptions options) => new(options);

    /// <summary>Wraps a configuration, with the server's own settings.</summary>
    /// <param name="content">The configuration.</param>
    public static implicit operator GatewayConfigurationImport(GatewayConfiguration content) => new(new GatewayConfigurationImportOptions { Content = content });
}
