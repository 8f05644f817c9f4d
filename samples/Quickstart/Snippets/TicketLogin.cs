// snippet: own-authenticator
using System.Text;
using Itential.Diagnostics;
using Itential.Refit.Authentication;
// end-snippet

namespace Quickstart.Snippets;

// snippet: own-authenticator
internal sealed class TicketLogin(Uri address, string user, Secret password) : IAuthenticator
{
    public Uri Origin => address;

    public IReadOnlyCollection<Secret> Secrets => [password];

    public Session Login(HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/tickets"))
        {
            Content = new StringContent($"{user}\n{password.Reveal()}", Encoding.UTF8, "text/plain"),
        };
        using var response = http.Send(request, cancellationToken);
        LoginReply.EnsureAccepted(response, address);
        using var ticket = new StreamReader(response.Content.ReadAsStream(cancellationToken));
        return Session.FromAuthorization(address, "Ticket " + ticket.ReadToEnd(), lifetime: TimeSpan.FromHours(8));
    }
}
// end-snippet
