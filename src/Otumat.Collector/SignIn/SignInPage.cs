namespace Otumat.Collector;

/// <summary>Name and password.</summary>
internal static class SignInPage
{
    public const string Path = "/sign-in";

    public static Task WriteAsync(HttpContext context, FormTokens forms, string returnTo, string? fault = null) => PageReply.WriteAsync(
        context,
        "Sign in",
        Html.Of(
            $"""
            <h1>Sign in</h1>
            {Fault(fault)}
            <form method="post" action="{Path}">
            {forms.Input(context)}
            <input type="hidden" name="return" value="{returnTo}">
            <label for="name">Name</label>
            <input type="text" id="name" name="name" autocomplete="username" autofocus required>
            <label for="password">Password</label>
            <input type="password" id="password" name="password" autocomplete="current-password" required>
            <div class="actions"><button type="submit">Sign in</button></div>
            </form>
            """),
        fault is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden);

    public static Html Fault(string? fault) => fault is null ? Html.None : Html.Of($"""<p class="fault" role="alert">{fault}</p>""");
}
