using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>What sets Gateway apart: its prefix, its login, tokens without a scheme.</summary>
internal sealed class GatewayProduct : ConnectionProduct<GatewayOptions>
{
    public static readonly GatewayProduct Instance = new();

    private GatewayProduct()
        : base("Itential.Gateway", "/api/v2.0")
    {
    }

    protected override IReadOnlyList<CredentialPair> Credentials(GatewayOptions options) =>
        [new(nameof(options.User), options.User, nameof(options.Password), options.Password)];

    protected override IAuthenticator Login(GatewayOptions options, Uri address) => new GatewayLogin(address, options.User!, options.Password!);

    protected override Session FromToken(Uri address, Secret token) => Session.FromAuthorization(address, token);
}
