using System.Net;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Dashboard;

public sealed class DashboardTests
{
    private const string Evil = "=HYPERLINK(\"http://evil.example\")<script>alert(1)</script>";

    [Theory]
    [EachDatabase]
    public async Task Dashboard_ShowsTheNumbersOfItsPeriod(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        await FillAsync(collector);
        using var browser = await OpenAsync(collector);

        var all = await browser.OpenAsync("/dashboard");
        var other = await browser.OpenAsync("/dashboard?package=other-package&from=2026-01-01&to=2026-01-31");
        var before = await browser.OpenAsync("/dashboard?from=2025-11-01&to=2025-11-30");

        Assert.Equal(("3", "3", "3", "12"), Numbers(all));
        Assert.Equal(("1", "1", "1", "2"), Numbers(other));
        Assert.Equal(("0", "0", "0", "0"), Numbers(before));
        Assert.Contains("<svg", all.Text, StringComparison.Ordinal);
        Assert.Contains("<option value=\"other-package\" selected>", other.Text, StringComparison.Ordinal);
    }

    [Theory]
    [EachDatabase]
    public async Task Export_OfEachTable_HasItsRows(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        await FillAsync(collector);
        using var browser = await OpenAsync(collector);

        Assert.Equal("day,installations\r\n2026-01-01,0\r\n2026-01-02,3\r\n2026-01-03,3\r\n", await ExportAsync(browser, "installations"));
        Assert.Equal("day,active\r\n2026-01-01,1\r\n2026-01-02,2\r\n2026-01-03,0\r\n", await ExportAsync(browser, "active"));
        Assert.Equal("day,events\r\n2026-01-01,4\r\n2026-01-02,8\r\n2026-01-03,0\r\n", await ExportAsync(browser, "events"));
        Assert.Equal("type,events\r\nimport,7\r\ntrain,4\r\n" + "\"'=HYPERLINK(\"\"http://evil.example\"\")<script>alert(1)</script>\",1\r\n", await ExportAsync(browser, "types"));
        Assert.Equal("version,events\r\n1.2.3,12\r\n", await ExportAsync(browser, "versions"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/dashboard/export.csv?table=nothing")).Status);
    }

    [Fact]
    public async Task Names_OfStrangers_AreEncoded()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        await FillAsync(collector);
        using var browser = await OpenAsync(collector);

        var page = await browser.OpenAsync("/dashboard?package=%22%3E%3Cscript%3E&from=%3Cscript%3E");

        Assert.DoesNotContain("<script", (await browser.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", (await browser.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Text, StringComparison.Ordinal);
        Assert.Equal("default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", page.Headers["Content-Security-Policy"]);
    }

    [Theory]
    [InlineData("", "2025-12-04", "2026-01-02")]
    [InlineData("?from=2026-01-31&to=2026-01-01", "2026-01-01", "2026-01-31")]
    [InlineData("?from=yesterday&to=9999-99-99", "2025-12-04", "2026-01-02")]
    [InlineData("?from=1971-01-01&to=2026-01-01", "2022-12-28", "2026-01-01")]
    [InlineData("?from=0001-01-01", "2025-12-04", "2026-01-02")]
    public void Filter_OfAQuery_HasAPeriod(string query, string from, string to)
    {
        var filter = DashboardFilter.Read(new Microsoft.AspNetCore.Http.QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)), new TestKit.ManualTimeProvider());

        Assert.Equal((from, to, null), (filter.FromText, filter.ToText, filter.ClientId));
    }

    private static (string, string, string, string) Numbers(Browser.Page page)
    {
        var numbers = System.Text.RegularExpressions.Regex.Matches(page.Text, "<dd>([0-9,]+)</dd>").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(4, numbers.Count);
        return (numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static async Task<string> ExportAsync(Browser browser, string table)
    {
        var page = await browser.OpenAsync($"/dashboard/export.csv?table={table}&from=2026-01-01&to=2026-01-03");
        Assert.Equal(("text/csv; charset=utf-8", $"attachment; filename=\"{table}.csv\""), (page.Headers["Content-Type"], page.Headers["Content-Disposition"]));
        return page.Text;
    }

    private static async Task<Browser> OpenAsync(CollectorUnderTest collector)
    {
        var browser = new Browser(collector.Address);
        await browser.SubmitAsync(await browser.OpenAsync("/dashboard"), ("token", collector.NewToken!.Reveal()));
        return browser;
    }

    private static async Task FillAsync(CollectorUnderTest collector)
    {
        Library one = new(collector.Http), two = new(collector.Http), three = new(collector.Http, The.OtherClientId);
        string first = (await one.SignInAsync()).Access, second = (await two.SignInAsync()).Access, third = (await three.SignInAsync()).Access;
        HttpResponseMessage[] answers =
        [
            await one.SendAsync(first, Some.Batch(5)),
            await one.SendAsync(first, Some.Batch([Guid.CreateVersion7()], Evil)),
            await two.SendAsync(second, Some.Batch(Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7()), "train", "2026-01-01T10:00:00.000Z")),
            await three.SendAsync(third, Some.Batch(2)),
        ];
        foreach (var answer in answers)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answer.Dispose();
        }
    }
}
