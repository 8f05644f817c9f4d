using System.Diagnostics.CodeAnalysis;
using Itential.Diagnostics;
using Itential.Refit.Authentication;

namespace Itential.Refit.Connections;

/// <summary>A login whose requests go by the HTTP version that the options ask for.</summary>
internal sealed class VersionedLogin(IAuthenticator login, Version? version, HttpVersionPolicy? policy) : IAuthenticator
{
    public Uri? Origin => login.Origin;

    public IReadOnlyCollection<Secret> Secrets => login.Secrets;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The handler owns nothing; the chain below is the client's.")]
    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken) =>
        login.Login(new HttpMessageInvoker(new LoginVersionHandler(http, version, policy)), cancellationToken);
}
