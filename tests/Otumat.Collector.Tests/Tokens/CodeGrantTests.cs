using System.Net;
using System.Text.Json.Nodes;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Tokens;

public sealed class CodeGrantTests
{
    [Theory]
    [EachDatabase]
    public async Task Code_WithItsVerifier_GivesTokens(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);

        using var response = await library.RedeemAsync(await library.GetCodeAsync());

        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("Bearer", (string?)json["token_type"]);
        Assert.Equal(3600, (int?)json["expires_in"]);
        Assert.Equal("usage", (string?)json["scope"]);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal($"{The.ClientId} {library.Installation} linux .NET 10.0.12 1.2.3 3", collector.Data.Value<string>(
            "SELECT client_id || ' ' || id || ' ' || operating_system || ' ' || runtime || ' ' || package_version || ' ' || notice_version FROM installation"));
    }

    [Theory]
    [EachDatabase("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXx")]
    [EachDatabase("code_verifier", "too-short")]
    [EachDatabase("redirect_uri", "http://127.0.0.1:54322/otumat/callback")]
    [EachDatabase("client_id", The.OtherClientId)]
    [EachDatabase("code", "another")]
    public async Task Code_WithSomethingThatDoesNotFit_IsRefused(DatabaseKind kind, string name, string value)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http, name == "client_id" ? value : The.ClientId);
        var code = await new Library(collector.Http).GetCodeAsync();

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RedeemAsync(code, name == "client_id" ? ("scope", null) : (name, value))));

        Assert.Equal(0, collector.Data.Count("token_family"));
    }

    [Theory]
    [EachDatabase]
    public async Task Code_AfterSixtySeconds_IsRefused(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var inTime = await library.GetCodeAsync();
        var late = await library.GetCodeAsync();

        collector.Clock.Advance(TimeSpan.FromSeconds(59));
        await Library.TokensAsync(await library.RedeemAsync(inTime));
        collector.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RedeemAsync(late)));
    }

    [Theory]
    [EachDatabase]
    public async Task Code_UsedTwice_RevokesTheTokensMadeFromIt(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var code = await library.GetCodeAsync();
        var tokens = await Library.TokensAsync(await library.RedeemAsync(code));

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RedeemAsync(code)));

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(tokens.Refresh)));
        using var refused = await library.SendAsync(tokens.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [EachDatabase]
    public async Task Code_ShownWithAWrongVerifier_IsSpent(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var code = await library.GetCodeAsync();
        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RedeemAsync(code, ("code_verifier", new string('a', 43)))));

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RedeemAsync(code)));
    }

    [Theory]
    [EachDatabase]
    public async Task Code_UsedAtOnceAtTwoCollectors_IsTakenOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = await CollectorUnderTest.StartAsync(database);
        await using var other = await CollectorUnderTest.StartAsync(database, clock: one.Clock);
        var code = await new Library(one.Http).GetCodeAsync();

        var errors = await Task.WhenAll(Enumerable.Range(0, 6).Select(async index =>
            await Library.ErrorAsync(await new Library(index % 2 == 0 ? one.Http : other.Http).RedeemAsync(code))));

        Assert.Single(errors, error => error is null);
        Assert.Equal(1, database.Count("token_family"));
    }

    [Theory]
    [EachDatabase]
    public async Task Installation_ThatSignsInAgain_StaysOne(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);

        await library.SignInAsync();
        await library.SignInAsync();
        await new Library(collector.Http, The.OtherClientId) { Installation = library.Installation }.SignInAsync();

        Assert.Equal(2, collector.Data.Count("installation"));
        Assert.Equal(3, collector.Data.Count("token_family"));
    }

    [Theory]
    [EachDatabase]
    public async Task Client_ThatSaysNothingOfItself_GetsTokensToo(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);

        await Library.TokensAsync(await library.RedeemAsync(
            await library.GetCodeAsync(), ("installation_id", null), ("operating_system", null), ("runtime", null), ("package_name", null), ("package_version", null)));

        Assert.Equal("other", collector.Data.Value<string>("SELECT operating_system FROM installation"));
    }
}
