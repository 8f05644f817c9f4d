using System.Globalization;
using System.Net;
using Otumat.EndToEnd.Tests.Collectors;

namespace Otumat.EndToEnd.Tests.Delivery;

/// <summary>What the administrator's export says of the events that a collector holds.</summary>
internal static class StoredEvents
{
    public static async Task<int> CountAsync(CollectorProcess collector, string administrator, CancellationToken ct)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { Timeout = Limits.Answer };
        var page = new Uri(collector.Address, "/dashboard");
        using var signedIn = await HtmlForm.Parse(await http.GetStringAsync(page, ct), page).With("token", administrator).SendAsync(http, ct);

        // A browser sends secure cookies to its own machine without TLS too; this client does not.
        foreach (var cookie in cookies.GetAllCookies().Where(cookie => cookie.Secure))
        {
            cookie.Secure = false;
        }

        var table = await http.GetStringAsync(new Uri(collector.Address, "/dashboard/export.csv?table=types"), ct);
        return table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Sum(line => int.Parse(line.Trim().Split(',')[1], CultureInfo.InvariantCulture));
    }
}
