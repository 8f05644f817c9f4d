using Itential.Diagnostics;
using Itential.Platform;
using Itential.Refit.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Quickstart.Snippets;

internal static class AuthenticatedClients
{
    public static void Add(IServiceCollection services, Secret password)
    {
        // snippet: authenticated-client
        var tickets = new Uri("https://tickets.example");
        services.AddHttpClient("tickets", http => http.BaseAddress = tickets)
            .AddAuthentication(new TicketLogin(tickets, "automation", password), options => options.Ttl = TimeSpan.FromHours(1));
        // end-snippet
    }

    public static HttpClient ByHand(Uri address, Secret token)
    {
        // snippet: authenticated-by-hand
        var sessions = new SessionManager(Authenticator.Token(address, token));
        var transport = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        var http = new HttpClient(new AuthenticationHandler(sessions, transport)) { BaseAddress = address };
        // end-snippet
        return http;
    }

    public static async Task SignInNowAsync(IPlatformClient platform)
    {
        // snippet: sign-in-now
        await platform.AuthenticateAsync();

        platform.Sessions.Invalidate();
        // end-snippet
    }
}
