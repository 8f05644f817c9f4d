using System.Net;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Revocation;

public sealed class RevocationTests
{
    [Theory]
    [EachDatabase(true)]
    [EachDatabase(false)]
    public async Task Token_Revoked_EndsItsFamilyAndKeepsTheEvents(DatabaseKind kind, bool byRefreshToken)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        using var before = await library.SendAsync(tokens.Access, Some.Batch(5));

        using var revoked = await library.RevokeAsync(byRefreshToken ? tokens.Refresh : tokens.Access);

        Assert.Equal(HttpStatusCode.OK, revoked.StatusCode);
        using var after = await library.SendAsync(tokens.Access, Some.Batch(5));
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        Assert.Equal("invalid_grant", await Library.ErrorAsync(await library.RefreshAsync(tokens.Refresh)));
        Assert.Equal(5, collector.Data.Count("event"));
    }

    [Theory]
    [EachDatabase]
    public async Task Erasure_OfOneInstallation_DeletesAllOfItAndNothingElse(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        Library leaving = new(collector.Http), staying = new(collector.Http);
        var tokens = await leaving.SignInAsync();
        var again = await leaving.SignInAsync();
        var others = await staying.SignInAsync();
        using var one = await leaving.SendAsync(tokens.Access, Some.Batch(5));
        using var two = await leaving.SendAsync(again.Access, Some.Batch(5));
        using var three = await staying.SendAsync(others.Access, Some.Batch(3));

        using var erased = await leaving.RevokeAsync(tokens.Refresh, erase: true);

        Assert.Equal(HttpStatusCode.OK, erased.StatusCode);
        Assert.Equal(
            (3, 1, 1, 1, 1, 1),
            (collector.Data.Count("event"), collector.Data.Count("installation"), collector.Data.Count("token_family"), collector.Data.Count("refresh_token"), collector.Data.Count("access_token"), collector.Data.Count("activity")));
        using var refused = await leaving.SendAsync(again.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        using var taken = await staying.SendAsync(others.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Theory]
    [EachDatabase]
    public async Task Erasure_AskedForWithATokenThatIsRevokedAlready_IsDone(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        using var sent = await library.SendAsync(tokens.Access, Some.Batch(5));
        using var revoked = await library.RevokeAsync(tokens.Refresh);

        using var erased = await library.RevokeAsync(tokens.Refresh, erase: true);

        Assert.Equal((0, 0), (collector.Data.Count("event"), collector.Data.Count("installation")));
    }

    [Theory]
    [EachDatabase]
    public async Task Token_ThatNobodyKnowsOrOfAnotherClient_IsAnsweredTheSame(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();

        using var unknown = await library.RevokeAsync("nothing", erase: true);
        using var foreign = await new Library(collector.Http, The.OtherClientId).RevokeAsync(tokens.Refresh, erase: true);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (unknown.StatusCode, foreign.StatusCode));
        await library.RefreshedAsync(tokens.Refresh);
        Assert.Equal("invalid_request", await Library.ErrorAsync(await library.FormAsync("/auth/revoke", [("client_id", The.ClientId)])));
        Assert.Equal("invalid_request", await Library.ErrorAsync(await library.FormAsync("/auth/revoke", [("token", "x"), ("erase", "perhaps")])));
    }

    [Theory]
    [EachDatabase]
    public async Task Erasure_DuringUploads_LeavesNothingBehind(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = await CollectorUnderTest.StartAsync(database);
        await using var other = await CollectorUnderTest.StartAsync(database, clock: one.Clock);

        for (var round = 0; round < 10; round++)
        {
            var library = new Library(one.Http);
            var tokens = await library.SignInAsync();
            using var first = await library.SendAsync(tokens.Access, Some.Batch(10));
            var uploads = Enumerable.Range(0, 8).Select(index => new Library(index % 2 == 0 ? one.Http : other.Http).SendAsync(tokens.Access, Some.Batch(50))).ToList();
            using var erased = await new Library(other.Http).RevokeAsync(tokens.Refresh, erase: true);
            foreach (var response in await Task.WhenAll(uploads))
            {
                Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Unauthorized]);
                response.Dispose();
            }

            Assert.Equal((0, 0, 0), (database.Count("event"), database.Count("installation"), database.Count("activity")));
        }
    }
}
