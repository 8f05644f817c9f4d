namespace Otumat.Collector;

/// <summary>What the author says in the configuration file.</summary>
internal sealed record CollectorConfiguration
{
    /// <summary>The address that people and libraries reach the collector at; null: that of each request.</summary>
    public string? PublicAddress { get; set; }

    public IReadOnlyList<PackageConfiguration> Packages { get; set; } = [];

    /// <summary>Who may say yes. None: whoever opens the page.</summary>
    public IReadOnlyList<UserConfiguration> Users { get; set; } = [];

    public RouteConfiguration Routes { get; set; } = new();

    public LifetimeConfiguration Lifetimes { get; set; } = new();

    public LimitConfiguration Limits { get; set; } = new();

    public RetentionConfiguration Retention { get; set; } = new();

    /// <summary>Networks of the reverse proxies whose X-Forwarded headers count, beside the loopback addresses: 10.0.0.0/8.</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    public PackageConfiguration? Find(string? clientId) => Packages.FirstOrDefault(package => package.ClientId == clientId);
}
