namespace Otumat.Collector;

/// <summary>The paths that the package's library is told.</summary>
internal sealed record RouteConfiguration
{
    public string Install { get; set; } = "/user/usage-install";

    public string Device { get; set; } = "/auth/device";

    public string Verification { get; set; } = "/device";

    public string Token { get; set; } = "/auth/token";

    public string Events { get; set; } = "/api/usage-event";

    public string Revoke { get; set; } = "/auth/revoke";

    public IEnumerable<(string Name, string Path)> All =>
    [
        ("install", Install), ("device", Device), ("verification", Verification), ("token", Token), ("events", Events), ("revoke", Revoke),
    ];
}
