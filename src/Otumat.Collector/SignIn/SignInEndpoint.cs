using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Checks a password and goes back to the page that asked for it.</summary>
internal sealed class SignInEndpoint(CollectorConfiguration configuration, FormTokens forms)
{
    public async Task HandleAsync(HttpContext context)
    {
        var form = await OAuthForm.ReadAsync(context.Request).ConfigureAwait(false);
        if (form is null || form["return"] is not { } returnTo || !IsOwn(returnTo) || !await forms.IsGenuineAsync(context).ConfigureAwait(false))
        {
            await MessagePage.WriteStaleFormAsync(context).ConfigureAwait(false);
            return;
        }

        var user = configuration.Users.FirstOrDefault(user => user.Name == form["name"]);
        var hash = (user is null ? null : PasswordHash.Parse(user.PasswordHash)) ?? PasswordHash.OfNobody;
        if (!hash.Fits(new Secret(form["password"] ?? "")) || user is null)
        {
            await SignInPage.WriteAsync(context, forms, returnTo, "Name or password is wrong.").ConfigureAwait(false);
            return;
        }

        await UserSession.StartAsync(context, user.Name).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = returnTo;
    }

    // A path of another host would begin with // or have a backslash.
    private bool IsOwn(string path) => ((string[])[configuration.Routes.Install, configuration.Routes.Verification])
        .Any(route => path == route || path.StartsWith(route + "?", StringComparison.Ordinal))
        && !path.Any(char.IsControl);
}
