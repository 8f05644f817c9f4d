namespace Otumat.Collector;

/// <summary>Asks for the code that a device shows.</summary>
internal static class VerificationPage
{
    public static Task WriteAsync(HttpContext context, FormTokens forms, string action, string? code, string? fault = null) => PageReply.WriteAsync(
        context,
        "Enter the code of your device",
        Html.Of(
            $"""
            <h1>Enter the code of your device</h1>
            {SignInPage.Fault(fault)}
            <form method="post" action="{action}">
            {forms.Input(context)}
            <label for="user_code">Code</label>
            <input type="text" id="user_code" name="user_code" class="code" value="{code}" maxlength="20" placeholder="BCDF-GHJK" autocomplete="off" autocapitalize="characters" spellcheck="false" autofocus required>
            <div class="actions"><button type="submit">Continue</button></div>
            </form>
            """),
        fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
