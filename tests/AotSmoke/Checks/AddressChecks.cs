using AotSmoke.Addresses;
using AotSmoke.InMemory;
using AotSmoke.OwnApi;
using AotSmoke.Servers;
using Itential.Refit;

namespace AotSmoke.Checks;

/// <summary>What is written into addresses.</summary>
internal static class AddressChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("addresses: encoded values and flags", EncodedAsync),
        new("addresses: a query converter", ConvertedAsync),
        new("addresses: indexed collections", IndexedAsync),
        new("addresses: dictionaries of anything", PairsAsync),
        new("addresses: formatters of one's own", FormattersAsync),
        new("addresses: as Refit writes them", RefitCompatibleAsync),
        new("addresses: an absolute one", () => AbsoluteAsync(servers)),
    ];

    private static Task EncodedAsync() => SendsAsync("GET /nodes/a%2Fb?deep%20flag", api => api.NodeAsync("a%2Fb", "deep flag"));

    private static Task ConvertedAsync() => SendsAsync("GET /windows?window=1-9", api => api.WindowAsync(new Window(1, 9)));

    private static Task IndexedAsync() => SendsAsync(
        "GET /windows?ports%5B0%5D=22&ports%5B1%5D=80&windows%5B0%5D.From=1&windows%5B0%5D.To=2",
        api => api.WindowsAsync([22, 80], [new Window(1, 2)]));

    private static Task PairsAsync() => SendsAsync(
        "GET /pairs?n=1.5&t=2026-01-02&b=true&e=Down&l=1,x",
        api => api.PairsAsync(new()
        {
            ["n"] = 1.5m,
            ["t"] = new DateOnly(2026, 1, 2),
            ["b"] = true,
            ["e"] = ListDirection.Down,
            ["l"] = new object[] { 1, "x" },
        }));

    private static Task FormattersAsync()
    {
        var settings = new RefitSettings { UrlParameterFormatter = new UpperCaseFormatter(), UrlParameterKeyFormatter = new UnderscoreKeyFormatter() };
        settings.UrlParameterFormatterMap.Add<DateOnly>(date => date.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture));
        return SendsAsync(
            "GET /sites/LAB/devices?_HostName=CORE&_LastSeen=20260102&_Ports._From=1&_Ports._To=2",
            api => api.SearchAsync("lab", new DeviceSearch("core", new DateOnly(2026, 1, 2), new Window(1, 2))),
            settings);
    }

    private static async Task RefitCompatibleAsync()
    {
        await SendsAsync("GET /values/true?time=2026-01-02T03%3A04%3A05.0000000&directions=1&directions=-1", ValuesAsync);
        await SendsAsync("GET /values/True?time=01%2F02%2F2026%2003%3A04%3A05&directions=1&directions=-1", ValuesAsync, RefitSettings.RefitCompatible());
    }

    private static Task ValuesAsync(IAddressApi api) => api.ValuesAsync(true, new DateTime(2026, 1, 2, 3, 4, 5), [ListDirection.Up, ListDirection.Down]);

    private static async Task AbsoluteAsync(ServerAccess servers)
    {
        using var platform = servers.OpenPlatform();
        var page = await platform.For<IAddressApi>().PageAsync(new Uri(servers.PlatformAddress, "/automation-studio/workflows?skip=1#top"), limit: 1);
        Expect.That(page.Contains("\"limit\":1", StringComparison.Ordinal));
    }

    private static async Task SendsAsync(string target, Func<IAddressApi, Task> call, RefitSettings? settings = null)
    {
        using var server = new MemoryServer(_ => Reply.Empty());
        await call(server.Client<IAddressApi>(settings));
        Expect.Equal(target, server.Last.Target);
    }
}
