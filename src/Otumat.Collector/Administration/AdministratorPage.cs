namespace Otumat.Collector;

/// <summary>Asks for the administrator's token.</summary>
internal static class AdministratorPage
{
    public const string SignInPath = "/dashboard/sign-in";
    public const string SignOutPath = "/dashboard/sign-out";

    public static Task WriteAsync(HttpContext context, FormTokens forms, string? fault = null) => PageReply.WriteAsync(
        context,
        "Dashboard: sign in",
        Html.Of(
            $"""
            <h1>Dashboard</h1>
            <p>The collector printed the administrator's token when it was started for the first time.</p>
            {SignInPage.Fault(fault)}
            <form method="post" action="{SignInPath}">
            {forms.Input(context)}
            <label for="token">Administrator's token</label>
            <input type="password" id="token" name="token" autocomplete="off" autofocus required>
            <div class="actions"><button type="submit">Open the dashboard</button></div>
            </form>
            """),
        fault is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden);
}
