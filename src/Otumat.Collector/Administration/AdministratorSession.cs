using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Otumat.Collector;

/// <summary>Whether the browser has shown the administrator's token.</summary>
internal sealed class AdministratorSession(AdministratorToken token)
{
    public async Task<bool> IsOpenAsync(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(SessionSchemes.Administrator).ConfigureAwait(false);
        return ticket.Principal?.Identity?.Name is { } mark && await token.IsCurrentAsync(mark, context.RequestAborted).ConfigureAwait(false);
    }

    public static Task StartAsync(HttpContext context, string mark) => context.SignInAsync(
        SessionSchemes.Administrator,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, mark)], SessionSchemes.Administrator)));

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(SessionSchemes.Administrator);
}
