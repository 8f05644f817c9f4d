using System.Net;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Consent;

public sealed class ConsentPageTests
{
    [Fact]
    public async Task Page_OfAKnownPackage_ShowsWhatTheAuthorConfigured()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);

        var page = await browser.OpenAsync(Library.InstallPath(changes: [("package", "Evil<script>"), ("notice", "Evil<script>")]));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("May DataJoint send usage data?", page.Text, StringComparison.Ordinal);
        Assert.Contains("We would like to know what is used &amp; what is not.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The &lt;b&gt;DataJoint&lt;/b&gt; team", page.Text, StringComparison.Ordinal);
        Assert.Contains("import: the package was loaded", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Evil", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Always_IsShutToScriptsFramesAndCaches()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);

        var page = await browser.OpenAsync(Library.InstallPath());

        Assert.Equal("default-src 'none'; style-src 'self'; form-action 'self' http://127.0.0.1:54321; frame-ancestors 'none'; base-uri 'none'", page.Headers["Content-Security-Policy"]);
        Assert.Equal("no-referrer", page.Headers["Referrer-Policy"]);
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers["X-Content-Type-Options"]);
        Assert.Equal("DENY", page.Headers["X-Frame-Options"]);
        Assert.DoesNotContain("<script", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", page.Text, StringComparison.OrdinalIgnoreCase);
        var cookie = Assert.Single(page.SetCookies);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        var style = await browser.OpenAsync("/otumat.css");
        Assert.Equal((HttpStatusCode.OK, "text/css; charset=utf-8"), (style.Status, style.Headers["Content-Type"]));
    }

    [Theory]
    [InlineData("client_id", "nobody")]
    [InlineData("client_id", null)]
    [InlineData("redirect_uri", "http://127.0.0.1/cb")]
    [InlineData("redirect_uri", "https://evil.example/cb")]
    [InlineData("redirect_uri", null)]
    public async Task Request_OfAnUnknownClientOrForAnotherMachine_GetsAnErrorPage(string name, string? value)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);

        var page = await browser.OpenAsync(Library.InstallPath(changes: [(name, value)]));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Null(page.Location);
        Assert.Contains("This request cannot be answered", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("response_type", null, "invalid_request")]
    [InlineData("scope", "usage everything", "invalid_scope")]
    [InlineData("code_challenge", null, "invalid_request")]
    [InlineData("code_challenge", "short", "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("code_challenge_method", null, "invalid_request")]
    public async Task Request_ThatIsWrongOtherwise_IsToldToTheLibrary(string name, string? value, string error)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);

        var page = await browser.OpenAsync(Library.InstallPath(changes: [(name, value)]));

        Assert.Equal(HttpStatusCode.SeeOther, page.Status);
        Assert.StartsWith(The.Redirect + "?", page.Location, StringComparison.Ordinal);
        Assert.Equal((error, The.State), (page.Answer("error"), page.Answer("state")));
    }

    [Fact]
    public async Task Request_WithAParameterTwice_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);

        var redirect = await browser.OpenAsync(Library.InstallPath() + "&redirect_uri=http://127.0.0.1:1/x");
        var scope = await browser.OpenAsync(Library.InstallPath() + "&scope=usage");

        Assert.Equal((HttpStatusCode.BadRequest, null), (redirect.Status, redirect.Location));
        Assert.Equal("invalid_request", scope.Answer("error"));
    }

    [Fact]
    public async Task Request_WithoutState_IsAnsweredWithoutOne()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync(Library.InstallPath(changes: [("state", null), ("prompt", "consent")]));

        var answer = await browser.SubmitAsync(page, ("decision", "yes"));

        Assert.NotNull(answer.Answer("code"));
        Assert.DoesNotContain("state", answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [EachDatabase]
    public async Task No_GoesBackWithoutACode(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync(Library.InstallPath());

        var answer = await browser.SubmitAsync(page, ("decision", "no"), ("survey_field", "Biology"));

        Assert.Equal((HttpStatusCode.SeeOther, "access_denied", The.State), (answer.Status, answer.Answer("error"), answer.Answer("state")));
        Assert.Equal(0, collector.Data.Count("authorization_code"));
    }

    [Theory]
    [EachDatabase]
    public async Task Survey_Answered_IsKeptWithTheInstallation(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync(Library.InstallPath());

        var answer = await browser.SubmitAsync(page, ("decision", "yes"), ("survey_field", "Chemistry"), ("survey_other", " <b>bold</b>\n" + new string('x', 300)), ("survey_unknown", "x"));
        await Library.TokensAsync(await new Library(collector.Http).RedeemAsync(answer.Answer("code")!));

        var survey = System.Text.Json.Nodes.JsonNode.Parse(collector.Data.Value<string>("SELECT survey FROM installation")!)!.AsObject();
        Assert.Equal(["other"], survey.Select(pair => pair.Key));
        Assert.Equal(200, ((string)survey["other"]!).Length);
    }

    [Fact]
    public async Task Form_OfAnotherBrowser_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);
        using var stranger = new Browser(collector.Address);
        var page = await browser.OpenAsync(Library.InstallPath());

        var answer = await stranger.SubmitAsync(page, ("decision", "yes"));

        Assert.Equal((HttpStatusCode.BadRequest, null), (answer.Status, answer.Location));
        Assert.Equal(0, collector.Data.Count("authorization_code"));
    }

    [Fact]
    public async Task Form_WhoseRedirectWasChanged_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var browser = new Browser(collector.Address);
        var page = await browser.OpenAsync(Library.InstallPath());

        var answer = await browser.SubmitAsync(page, ("decision", "yes"), ("redirect_uri", "https://evil.example/cb"));

        Assert.Equal((HttpStatusCode.BadRequest, null), (answer.Status, answer.Location));
    }

    [Theory]
    [EachDatabase]
    public async Task Form_ServedByOneCollector_IsAcceptedByAnother(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var both = await Task.WhenAll(CollectorUnderTest.StartAsync(database), CollectorUnderTest.StartAsync(database));
        await using var one = both[0];
        await using var other = both[1];
        using var browser = new Browser(one.Address);
        var page = await browser.OpenAsync(Library.InstallPath());

        // Cookies do not know ports: the same browser shows them to both.
        var answer = await browser.SendAsync(new Uri(other.Address, page.FormAction).ToString(), page.HiddenFields.Append(new("decision", "yes")));

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.NotNull(answer.Answer("code"));
        Assert.Equal(1, database.Count("form_key"));
        Assert.Equal(1, both.Count(collector => collector.NewToken is not null));
    }
}
