using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>Logs in with a password in the body and takes the body of the answer as the token.</summary>
internal sealed class PasswordAuthenticator(Uri origin, string user, string password) : IAuthenticator
{
    public Uri? Origin => origin;

    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(origin, "/login")) { Content = new StringContent(password) };
        request.Headers.Add("X-User", user);
        using var response = http.Send(request, cancellationToken);
        LoginReply.EnsureAccepted(response, origin);
        using var reader = new StreamReader(response.Content.ReadAsStream(cancellationToken));
        return Session.FromBearer(origin, reader.ReadToEnd());
    }
}
