using Itential.Diagnostics;
using Itential.Refit;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>What sets Platform apart: no prefix, two logins, bearer tokens.</summary>
internal sealed class PlatformProduct : ConnectionProduct<PlatformOptions>
{
    public static readonly PlatformProduct Instance = new();

    private PlatformProduct()
        : base("Itential.Platform", "")
    {
    }

    protected override IReadOnlyList<CredentialPair> Credentials(PlatformOptions options) =>
    [
        new(nameof(options.ClientId), options.ClientId, nameof(options.ClientSecret), options.ClientSecret),
        new(nameof(options.User), options.User, nameof(options.Password), options.Password),
    ];

    protected override IAuthenticator Login(PlatformOptions options, Uri address) => Credentials(options)[0].IsComplete
        ? new PlatformOAuthLogin(address, options.ClientId!, options.ClientSecret!)
        : new PlatformUserLogin(address, options.User!, options.Password!);

    protected override Session FromToken(Uri address, Secret token) => Session.FromBearer(address, token);

    protected override void Read(ConfigurationKeys keys, PlatformOptions options)
    {
        keys.Text(nameof(options.ClientId), id => options.ClientId = id);
        keys.Secret(nameof(options.ClientSecret), secret => options.ClientSecret = secret);
        keys.Switch(nameof(options.ChecksVersions), checks => options.ChecksVersions = checks);
    }

    protected override void Prepare(PlatformOptions options, RefitSettings settings) => settings.DescribeRequests = options.ChecksVersions;
}
