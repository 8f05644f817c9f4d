using System.Net;
using System.Text.Json.Nodes;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Devices;

public sealed class DeviceFlowTests
{
    private const string Grant = "urn:ietf:params:oauth:grant-type:device_code";

    [Theory]
    [EachDatabase]
    public async Task Device_AskedFor_GetsCodesThatSayWhereToGo(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);

        var codes = await AskAsync(new Library(collector.Http));

        Assert.Matches("^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$", (string?)codes["user_code"]);
        Assert.Equal(new Uri(collector.Address, "/device").ToString(), (string?)codes["verification_uri"]);
        Assert.Equal($"{codes["verification_uri"]}?user_code={codes["user_code"]}", (string?)codes["verification_uri_complete"]);
        Assert.Equal((600, 5), ((int?)codes["expires_in"], (int?)codes["interval"]));
    }

    [Theory]
    [InlineData("application/json", "client_id=datajoint", "invalid_request")]
    [InlineData("application/x-www-form-urlencoded", "client_id=datajoint&client_id=datajoint", "invalid_request")]
    [InlineData("application/x-www-form-urlencoded", "client_id=nobody", "invalid_client")]
    [InlineData("application/x-www-form-urlencoded", "", "invalid_client")]
    [InlineData("application/x-www-form-urlencoded", "client_id=datajoint&scope=everything", "invalid_scope")]
    public async Task Device_AskedForWrongly_IsRefused(string type, string body, string error)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var content = new StringContent(body, System.Text.Encoding.ASCII, type);

        using var answer = await collector.Http.PostAsync(The.Configuration.Routes.Device, content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"\"{error}\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, collector.Data.Count("device_code"));
    }

    [Theory]
    [EachDatabase]
    public async Task Device_WhosePersonSaysYes_GetsTokensOnce(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var codes = await AskAsync(library);
        Assert.Equal("authorization_pending", await Library.ErrorAsync(await PollAsync(library, codes)));

        var page = await DecideAsync(collector, ((string)codes["user_code"]!).Replace('-', ' ').ToLowerInvariant(), "yes");

        Assert.Contains("Thank you", page.Text, StringComparison.Ordinal);
        var tokens = await Library.TokensAsync(await PollAsync(library, codes));
        using var sent = await library.SendAsync(tokens.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal("invalid_grant", await Library.ErrorAsync(await PollAsync(library, codes)));
        using var refused = await library.SendAsync(tokens.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [EachDatabase]
    public async Task Device_WhosePersonSaysNo_HearsIt(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var codes = await AskAsync(library);

        await DecideAsync(collector, (string)codes["user_code"]!, "no");

        Assert.Equal("access_denied", await Library.ErrorAsync(await PollAsync(library, codes)));
        Assert.Equal(0, collector.Data.Count("installation"));
    }

    [Theory]
    [EachDatabase]
    public async Task Device_ThatAsksTooSoon_IsToldToSlowDown(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var codes = await AskAsync(library);

        Assert.Equal("authorization_pending", await Library.ErrorAsync(await PollAsync(library, codes)));
        collector.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("authorization_pending", await Library.ErrorAsync(await PollAsync(library, codes)));
        collector.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("slow_down", await Library.ErrorAsync(await PollAsync(library, codes)));
        collector.Clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal("slow_down", await Library.ErrorAsync(await PollAsync(library, codes)));
        collector.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal("authorization_pending", await Library.ErrorAsync(await PollAsync(library, codes)));
    }

    [Theory]
    [EachDatabase]
    public async Task Device_AfterTheLifetimeOfItsCode_IsToldSo(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var codes = await AskAsync(library);

        collector.Clock.Advance(TimeSpan.FromSeconds(600));

        Assert.Equal("expired_token", await Library.ErrorAsync(await PollAsync(library, codes)));
        var page = await DecideAsync(collector, (string)codes["user_code"]!, "yes");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Theory]
    [EachDatabase]
    public async Task Device_OfAnotherClient_IsRefused(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var codes = await AskAsync(new Library(collector.Http));

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await PollAsync(new Library(collector.Http, The.OtherClientId), codes)));
        Assert.Equal("invalid_client", await Library.ErrorAsync(await new Library(collector.Http).FormAsync("/auth/device", [("client_id", "nobody")])));
        Assert.Equal("invalid_scope", await Library.ErrorAsync(await new Library(collector.Http).FormAsync("/auth/device", [("client_id", The.ClientId), ("scope", "all")])));
    }

    [Theory]
    [EachDatabase]
    public async Task UserCode_TypedTooOften_IsVoid(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var codes = await AskAsync(library);
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync("/device");

        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync(page, ("user_code", (string)codes["user_code"]!))).Status);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SubmitAsync(page, ("user_code", (string)codes["user_code"]!))).Status);
        Assert.Equal("expired_token", await Library.ErrorAsync(await PollAsync(library, codes)));
    }

    [Fact]
    public async Task UserCodes_TypedTooOftenFromOneAddress_AreRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.Configuration with { Limits = new LimitConfiguration { UserCodes = 3 } });
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync("/device");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var wrong = await browser.SubmitAsync(page, ("user_code", "BBBB-BBBB"));
            Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
            Assert.Contains("There is no such code", wrong.Text, StringComparison.Ordinal);
        }

        var refused = await browser.SubmitAsync(page, ("user_code", "BBBB-BBBB"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.True(refused.Headers.ContainsKey("Retry-After"));
    }

    [Theory]
    [EachDatabase]
    public async Task Device_ApprovedAndPolledAtOnceAtTwoCollectors_GetsTokensOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = await CollectorUnderTest.StartAsync(database);
        await using var other = await CollectorUnderTest.StartAsync(database, clock: one.Clock);
        var codes = await AskAsync(new Library(one.Http));
        await DecideAsync(other, (string)codes["user_code"]!, "yes");

        var errors = await Task.WhenAll(Enumerable.Range(0, 4).Select(async index =>
            await Library.ErrorAsync(await PollAsync(new Library(index % 2 == 0 ? one.Http : other.Http), codes))));

        Assert.Single(errors, error => error is null);
        Assert.Equal(1, database.Count("token_family"));
    }

    [Fact]
    public async Task Page_WithTheCodeInItsAddress_StillAsks()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        var codes = await AskAsync(new Library(collector.Http));
        using var browser = new Browser(collector.Address);

        var page = await browser.OpenAsync("/device?user_code=" + codes["user_code"]);

        Assert.Contains($"value=\"{codes["user_code"]}\"", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("DataJoint", page.Text, StringComparison.Ordinal);
        var consent = await browser.SubmitAsync(page, ("user_code", (string)codes["user_code"]!));
        Assert.Contains("We would like to know what is used &amp; what is not.", consent.Text, StringComparison.Ordinal);
        Assert.Contains((string)codes["user_code"]!, consent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_WithoutTheFormOfThisBrowser_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        var library = new Library(collector.Http);
        var codes = await AskAsync(library);

        using var response = await library.FormAsync("/device", [("user_code", (string?)codes["user_code"]), ("decision", "yes"), ("client_id", The.ClientId)]);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("authorization_pending", await Library.ErrorAsync(await PollAsync(library, codes)));
    }

    private static async Task<JsonNode> AskAsync(Library library)
    {
        using var response = await library.FormAsync("/auth/device", [("client_id", The.ClientId), ("scope", "usage")]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    private static Task<HttpResponseMessage> PollAsync(Library library, JsonNode codes) =>
        library.TokenAsync([("grant_type", Grant), ("device_code", (string?)codes["device_code"]), ("installation_id", library.Installation.ToString())]);

    private static async Task<Browser.Page> DecideAsync(CollectorUnderTest collector, string userCode, string decision)
    {
        using var browser = new Browser(collector.Address);
        var page = await browser.SubmitAsync(await browser.OpenAsync("/device"), ("user_code", userCode));
        return page.Status == HttpStatusCode.OK ? await browser.SubmitAsync(page, ("decision", decision)) : page;
    }
}
