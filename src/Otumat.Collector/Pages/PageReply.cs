using System.Text;

namespace Otumat.Collector;

/// <summary>Sends a page: no script, no frame around it, no copy in a cache.</summary>
internal static class PageReply
{
    public static Task WriteAsync(HttpContext context, string title, Html body, int status = StatusCodes.Status200OK, string formTargets = "'self'")
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; form-action {formTargets}; frame-ancestors 'none'; base-uri 'none'";
        response.Headers.XFrameOptions = "DENY";
        var markup = Encoding.UTF8.GetBytes(Page(title, body).ToString());
        response.ContentLength = markup.Length;
        return response.Body.WriteAsync(markup, context.RequestAborted).AsTask();
    }

    private static Html Page(string title, Html body) => Html.Of(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{title}</title>
        <link rel="stylesheet" href="{StyleSheet.Path}">
        </head>
        <body>
        <main>
        {body}
        </main>
        </body>
        </html>

        """);
}
