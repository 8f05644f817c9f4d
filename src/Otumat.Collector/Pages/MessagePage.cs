namespace Otumat.Collector;

/// <summary>A page that says one thing.</summary>
internal static class MessagePage
{
    public static Task WriteAsync(HttpContext context, string title, string text, int status = StatusCodes.Status200OK) => PageReply.WriteAsync(
        context,
        title,
        Html.Of(
            $"""
            <h1>{title}</h1>
            <p>{text}</p>
            """),
        status);

    public static Task WriteStaleFormAsync(HttpContext context) => WriteAsync(
        context,
        "This form is too old",
        "It was opened in another browser, or long ago. Go back to the program that sent you here and start again. Nothing was saved.",
        StatusCodes.Status400BadRequest);
}
