using Itential.Diagnostics;
using Itential.Refit.Authentication;

namespace Itential.Refit.Connections;

/// <summary>A login that asks nobody but the user's own code for a token.</summary>
internal sealed class TokenLogin(Uri address, Func<CancellationToken, Task<Secret>> token, Func<Uri, Secret, Session> session, params Secret[] secrets) : IAuthenticator
{
    public Uri Origin => address;

    public IReadOnlyCollection<Secret> Secrets => secrets;

    // Logins run on a thread of their own, so that this one may wait.
    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken) =>
        session(address, token(cancellationToken).WaitAsync(cancellationToken).GetAwaiter().GetResult()
            ?? throw new AuthenticationFailedException($"The token provider for {address.GetLeftPart(UriPartial.Authority)} gave no token."));
}
