using System.Net;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Retention;

public sealed class RetentionTests
{
    private static readonly CollectorConfiguration Configuration = The.Configuration with
    {
        Retention = new RetentionConfiguration { Events = 10, EventIds = 40 },
        Lifetimes = new LifetimeConfiguration { AccessToken = 100 * 24 * 3600 },
    };

    [Theory]
    [EachDatabase]
    public async Task Events_PastTheirTime_AreForgottenButNotTakenAgain(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind, Configuration);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        var batch = Some.Batch(3, "forgotten");
        using var first = await library.SendAsync(tokens.Access, batch);
        collector.Clock.Advance(TimeSpan.FromDays(10));
        using var kept = await library.SendAsync(tokens.Access, Some.Batch([Guid.CreateVersion7()], "kept", "2026-01-10T00:00:00.000Z"));
        collector.Clock.Advance(TimeSpan.FromDays(1));

        await collector.Get<RetentionStore>().RunAsync(TestContext.Current.CancellationToken);
        using var again = await library.SendAsync(tokens.Access, batch);

        Assert.Equal("{\"accepted\":0,\"duplicates\":3}", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(4, collector.Data.Count("event"));
        Assert.DoesNotContain("forgotten", collector.Data.Dump(), StringComparison.Ordinal);
        Assert.Equal(1, collector.Data.Value<long>("SELECT COUNT(*) FROM event WHERE name = 'kept'"));
    }

    [Theory]
    [EachDatabase]
    public async Task EventIds_PastTheirTime_AreGone(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind, Configuration);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        foreach (var _ in Enumerable.Range(0, 5))
        {
            using var sent = await library.SendAsync(tokens.Access, Some.Batch(1000));
            Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        }

        collector.Clock.Advance(TimeSpan.FromDays(40) + TimeSpan.FromSeconds(1));
        await collector.Get<RetentionStore>().RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, 1), (collector.Data.Count("event"), collector.Data.Count("installation")));
    }

    [Theory]
    [EachDatabase]
    public async Task Tokens_PastTheirTime_AreForgottenAndTheNewestStays(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        using var device = await library.FormAsync("/auth/device", [("client_id", The.ClientId)]);
        for (var refresh = 0; refresh < 5; refresh++)
        {
            tokens = await library.RefreshedAsync(tokens.Refresh);
        }

        collector.Clock.Advance(TimeSpan.FromDays(31));
        await collector.Get<RetentionStore>().RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, 0, 0, 2), (collector.Data.Count("access_token"), collector.Data.Count("authorization_code"), collector.Data.Count("device_code"), collector.Data.Count("refresh_token")));
        await library.RefreshedAsync(tokens.Refresh);
    }

    [Theory]
    [EachDatabase]
    public async Task Families_ThatNobodyUsesAnyMore_AreGone(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        await new Library(collector.Http).SignInAsync();

        collector.Clock.Advance(TimeSpan.FromDays(401));
        await collector.Get<RetentionStore>().RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (collector.Data.Count("token_family"), collector.Data.Count("refresh_token")));
    }
}
