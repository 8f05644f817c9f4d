using Itential.Diagnostics;
using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Observation;

/// <summary>Sends a password that it declares as a secret.</summary>
internal sealed class HoldingAuthenticator(Uri origin, string password) : IAuthenticator
{
    public Uri? Origin => origin;

    public IReadOnlyCollection<Secret> Secrets { get; } = [password];

    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(origin, "/login?user=u&password=" + password)) { Content = new StringContent(password) };
        using var response = http.Send(request, cancellationToken);
        LoginReply.EnsureAccepted(response, origin);
        return Session.FromBearer(origin, "token-of-login");
    }
}
