using System.Net;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Tokens;

public sealed class RefreshTests
{
    [Theory]
    [EachDatabase]
    public async Task Refresh_OfTheNewest_GivesTokensThatWork(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var first = await library.SignInAsync();

        var second = await library.RefreshedAsync(first.Refresh);
        var third = await library.RefreshedAsync(second.Refresh);

        Assert.Equal(6, new HashSet<string>([first.Access, first.Refresh, second.Access, second.Refresh, third.Access, third.Refresh]).Count);
        using var sent = await library.SendAsync(third.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
    }

    [Theory]
    [EachDatabase]
    public async Task Refresh_OfThePredecessor_IsHonouredUntilItsSuccessorIsUsed(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var first = await library.SignInAsync();

        await library.RefreshedAsync(first.Refresh);
        await library.RefreshedAsync(first.Refresh);
        var third = await library.RefreshedAsync(first.Refresh);
        var fourth = await library.RefreshedAsync(third.Refresh);

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(first.Refresh)));
        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(fourth.Refresh)));
    }

    [Theory]
    [EachDatabase]
    public async Task Refresh_OfThePredecessorAfterTheNewAccessTokenWasUsed_RevokesTheFamily(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var first = await library.SignInAsync();
        var second = await library.RefreshedAsync(first.Refresh);
        using var used = await library.SendAsync(second.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.OK, used.StatusCode);

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(first.Refresh)));

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(second.Refresh)));
        using var refused = await library.SendAsync(second.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [EachDatabase]
    public async Task Refresh_AfterTheOldAccessTokenWasUsed_StillHonoursThePredecessor(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var first = await library.SignInAsync();
        await library.RefreshedAsync(first.Refresh);
        using var used = await library.SendAsync(first.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.OK, used.StatusCode);

        await library.RefreshedAsync(first.Refresh);

        Assert.Equal(0, collector.Data.Value<long>("SELECT COUNT(*) FROM token_family WHERE revoked_at IS NOT NULL"));
    }

    [Theory]
    [EachDatabase]
    public async Task Refresh_OfAnOlderToken_RevokesTheFamily(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var first = await library.SignInAsync();
        var second = await library.RefreshedAsync(first.Refresh);
        var third = await library.RefreshedAsync(second.Refresh);

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(first.Refresh)));
        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(third.Refresh)));
    }

    [Theory]
    [EachDatabase]
    public async Task Refresh_OfTwoSuccessors_RevokesTheFamilyWhenBothAreUsed(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var first = await library.SignInAsync();
        var one = await library.RefreshedAsync(first.Refresh);
        var other = await library.RefreshedAsync(first.Refresh);

        await library.RefreshedAsync(one.Refresh);

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(other.Refresh)));
        Assert.Equal(1, collector.Data.Value<long>("SELECT COUNT(*) FROM token_family WHERE revoked_at IS NOT NULL"));
    }

    [Theory]
    [EachDatabase]
    public async Task Refresh_ManyTimesAtOnceWithOneToken_RevokesNothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = await CollectorUnderTest.StartAsync(database);
        await using var other = await CollectorUnderTest.StartAsync(database, clock: one.Clock);
        var library = new Library(one.Http);
        var elsewhere = new Library(other.Http);
        var current = await library.SignInAsync();

        for (var round = 0; round < 10; round++)
        {
            var token = current.Refresh;
            var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(index => (index % 2 == 0 ? library : elsewhere).RefreshedAsync(token)));
            current = answers[round % answers.Length];
        }

        using var sent = await library.SendAsync(current.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal(0, database.Value<long>("SELECT COUNT(*) FROM token_family WHERE revoked_at IS NOT NULL"));
    }

    [Theory]
    [EachDatabase]
    public async Task Refresh_AfterItsLifetime_IsRefused(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind, The.Configuration with { Lifetimes = new LifetimeConfiguration { RefreshToken = 100 } });
        var library = new Library(collector.Http);
        var first = await library.SignInAsync();
        collector.Clock.Advance(TimeSpan.FromSeconds(99));
        var second = await library.RefreshedAsync(first.Refresh);

        collector.Clock.Advance(TimeSpan.FromSeconds(100));

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(second.Refresh)));
    }

    [Theory]
    [EachDatabase]
    public async Task Refresh_ByAnotherClient_IsRefusedAndRevokesNothing(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var first = await library.SignInAsync();

        Assert.Equal("invalid_grant", await Library.ErrorAsync(await new Library(collector.Http, The.OtherClientId).RefreshAsync(first.Refresh)));
        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync("no such token")));

        await library.RefreshedAsync(first.Refresh);
    }

    [Theory]
    [EachDatabase]
    public async Task AccessToken_AfterItsLifetime_IsRefused(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();

        collector.Clock.Advance(TimeSpan.FromSeconds(3600));

        using var refused = await library.SendAsync(tokens.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("Bearer error=\"invalid_token\"", refused.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [EachDatabase]
    public async Task Tokens_InDatabaseAndLog_AreNowhere(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var code = await library.GetCodeAsync();
        var first = await Library.TokensAsync(await library.RedeemAsync(code));
        var second = await library.RefreshedAsync(first.Refresh);
        using var device = await library.FormAsync("/auth/device", [("client_id", The.ClientId)]);
        var codes = System.Text.Json.Nodes.JsonNode.Parse(await device.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        using var sent = await library.SendAsync(second.Access, Some.Batch(1));
        using var broken = await library.SendAsync(second.Access, "{");

        var kept = collector.Data.Dump() + string.Join('\n', collector.Log.Lines);

        Assert.Contains("import", kept, StringComparison.Ordinal);
        foreach (var secret in (string[])[code, first.Access, first.Refresh, second.Access, second.Refresh, (string)codes["device_code"]!, (string)codes["user_code"]!, collector.NewToken!.Reveal()])
        {
            Assert.DoesNotContain(secret, kept, StringComparison.Ordinal);
        }
    }
}
