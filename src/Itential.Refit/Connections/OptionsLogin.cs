using System.Diagnostics.CodeAnalysis;
using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Options;

namespace Itential.Refit.Connections;

/// <summary>Signs in with the credentials that the options hold at the time of the login, so that a reloaded configuration counts.</summary>
internal sealed class OptionsLogin<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(ConnectionProduct<TOptions> product, IOptionsMonitor<TOptions> options, string optionsName, Uri address) : IAuthenticator
    where TOptions : ConnectionOptions
{
    private readonly Uri? _origin = product.Authenticator(options.Get(optionsName), address).Origin;

    public Uri? Origin => _origin;

    public SessionOwner? Owner => product.Authenticator(options.Get(optionsName), address).Owner;

    public IReadOnlyCollection<Secret> Secrets => product.Authenticator(options.Get(optionsName), address).Secrets;

    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken) =>
        product.Authenticator(options.Get(optionsName), address).Login(http, cancellationToken);
}
