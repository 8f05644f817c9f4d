namespace Otumat.Usage;

/// <summary>The author's routes as whole addresses.</summary>
internal sealed class UsageRoutes(UsageAgentOptions options)
{
    private readonly Uri _host = new(options.Host, UriKind.Absolute);

    public Uri Install => new(_host, options.InstallRoute);

    public Uri Events => new(_host, options.EventRoute);

    public Uri Tokens => new(_host, options.RefreshRoute);

    public Uri Devices => new(_host, options.DeviceRoute);

    public Uri Revocations => new(_host, options.RevokeRoute);
}
