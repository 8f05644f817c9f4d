using System.Net;

namespace Otumat.EndToEnd.Tests.Delivery;

/// <summary>Says yes on the consent page, without a browser's window.</summary>
internal static class Robot
{
    public static bool Agree(Uri address)
    {
        _ = Task.Run(async () =>
        {
            using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() });
            var form = HtmlForm.Parse(await http.GetStringAsync(address), address);
            using var answer = await form.With("decision", "yes").SendAsync(http, CancellationToken.None);
        });
        return true;
    }
}
