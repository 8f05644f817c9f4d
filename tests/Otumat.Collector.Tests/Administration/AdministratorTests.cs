using System.Net;
using Itential.Diagnostics;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Administration;

public sealed class AdministratorTests
{
    [Theory]
    [EachDatabase]
    public async Task Token_OfTheFirstStart_OpensTheDashboard(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        using var browser = new Browser(collector.Address);

        var answer = await SignInAsync(browser, collector.NewToken!.Reveal());

        Assert.Equal((HttpStatusCode.SeeOther, "/dashboard"), (answer.Status, answer.Location));
        Assert.Contains("Installations over time", (await browser.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);
        var cookie = Assert.Single(answer.SetCookies, cookie => cookie.StartsWith("otumat-admin=", StringComparison.Ordinal));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(collector.NewToken.Reveal(), cookie + answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/dashboard?token=x")]
    [InlineData("/dashboard/export.csv?table=events")]
    public async Task Dashboard_WithoutTheToken_ShowsNothing(string path)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);

        var page = await browser.OpenAsync(path);

        Assert.Contains("Administrator's token", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("Installations", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    public async Task Token_ThatIsWrong_OpensNothing(string token)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);

        var answer = await SignInAsync(browser, token);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.DoesNotContain("Installations", (await browser.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_TriedTooOften_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.Configuration with { Limits = new LimitConfiguration { SignIns = 2 } });
        using var browser = new Browser(collector.Address);
        await SignInAsync(browser, "one");
        await SignInAsync(browser, "two");

        var answer = await SignInAsync(browser, collector.NewToken!.Reveal());

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
    }

    [Fact]
    public async Task Token_SentFromAnotherSite_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);

        using var answer = await new Library(collector.Http).FormAsync("/dashboard/sign-in", [("token", collector.NewToken!.Reveal())]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [EachDatabase]
    public async Task Session_EndsWithItsTimeItsTokenOrItsPerson(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        using Browser waiting = new(collector.Address), leaving = new(collector.Address), replaced = new(collector.Address);
        await SignInAsync(waiting, collector.NewToken!.Reveal());
        await SignInAsync(leaving, collector.NewToken.Reveal());

        var page = await leaving.OpenAsync("/dashboard");
        await leaving.SubmitAsync(page);
        Assert.DoesNotContain("Installations", (await leaving.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);

        collector.Clock.Advance(TimeSpan.FromHours(8) + TimeSpan.FromSeconds(1));
        Assert.DoesNotContain("Installations", (await waiting.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);

        await SignInAsync(replaced, collector.NewToken.Reveal());
        var other = await collector.Get<AdministratorToken>().ReplaceAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Installations", (await replaced.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);
        await SignInAsync(replaced, other.Reveal());
        Assert.Contains("Installations", (await replaced.OpenAsync("/dashboard")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [EachDatabase]
    public async Task Token_OfSeveralCollectorsThatStartAtOnce_IsMadeOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CollectorUnderTest.StartAsync(database)));

        var made = Assert.Single(all, collector => collector.NewToken is not null).NewToken!;

        foreach (var collector in all)
        {
            Assert.NotNull(await collector.Get<AdministratorToken>().CheckAsync(made, TestContext.Current.CancellationToken));
            Assert.Null(await collector.Get<AdministratorToken>().CheckAsync(new Secret("wrong"), TestContext.Current.CancellationToken));
            await collector.DisposeAsync();
        }
    }

    [Fact]
    public async Task Cookies_BehindAProxy_AreBoundToHttpsAndToTheHost()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var collector = await CollectorUnderTest.StartAsync(database, behindProxy: true);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/dashboard");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "192.0.2.7");

        using var response = await collector.Http.SendAsync(request, TestContext.Current.CancellationToken);

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-otumat-form=", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("max-age=31536000", response.Headers.GetValues("Strict-Transport-Security").Single());
    }

    private static async Task<Browser.Page> SignInAsync(Browser browser, string token) =>
        await browser.SubmitAsync(await browser.OpenAsync("/dashboard"), ("token", token));
}
