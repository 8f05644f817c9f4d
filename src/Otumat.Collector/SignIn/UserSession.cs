using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Otumat.Collector;

/// <summary>Who is in front of the browser, where the author configured users.</summary>
internal sealed class UserSession(CollectorConfiguration configuration, FormTokens forms)
{
    /// <summary>Gives who decides, or shows the form to sign in.</summary>
    public async Task<SignedIn?> AskAsync(HttpContext context)
    {
        var (isKnown, name) = await FindAsync(context).ConfigureAwait(false);
        if (isKnown)
        {
            return new SignedIn(name);
        }

        await SignInPage.WriteAsync(context, forms, context.Request.Path + context.Request.QueryString).ConfigureAwait(false);
        return null;
    }

    public async Task<(bool IsKnown, string? Name)> FindAsync(HttpContext context)
    {
        if (configuration.Users.Count == 0)
        {
            return (true, null);
        }

        var ticket = await context.AuthenticateAsync(SessionSchemes.User).ConfigureAwait(false);
        var name = ticket.Principal?.Identity?.Name;

        // Somebody whom the author took out of the configuration is nobody, whatever their cookie says.
        return configuration.Users.Any(user => user.Name == name) ? (true, name) : (false, null);
    }

    public static Task StartAsync(HttpContext context, string name) => context.SignInAsync(
        SessionSchemes.User,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], SessionSchemes.User)));
}
