using System.Web;

namespace Otumat.Tool.Tests;

/// <summary>Somebody at a browser.</summary>
internal static class Person
{
    public static bool Agrees(Uri page) => Answer(page, "code=one-time-code");

    public static bool Refuses(Uri page) => Answer(page, "error=access_denied");

    public static bool HasNoBrowser(Uri page) => false;

    // The page sends the browser back; whoever opened it waits for that.
    private static bool Answer(Uri page, string answer)
    {
        var query = HttpUtility.ParseQueryString(page.Query);
        var back = new Uri($"{query["redirect_uri"]}?{answer}&state={Uri.EscapeDataString(query["state"]!)}");
        _ = Task.Run(async () =>
        {
            using var http = new HttpClient();
            using var response = await http.GetAsync(back);
        });
        return true;
    }
}
