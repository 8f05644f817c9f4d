using System.Web;
using Otumat.EndToEnd.Tests.Postgres;

namespace Otumat.EndToEnd.Tests.Collectors;

/// <summary>Two collectors on one PostgreSQL.</summary>
public sealed class TwoCollectorsTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private const int Events = 100;

    private readonly CollectorPerson _person = new();
    private CollectorProcess _left = null!;
    private CollectorProcess _right = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var settings = new CollectorSettings { Postgres = await postgres.CreateDatabaseAsync(Token) };
        var collectors = await Task.WhenAll(CollectorProcess.StartAsync(settings, Token), CollectorProcess.StartAsync(settings, Token));
        (_left, _right) = (collectors[0], collectors[1]);
    }

    public ValueTask DisposeAsync()
    {
        _person.Dispose();
        _left?.Dispose();
        _right?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Events_SameBatchToBothAtOnce_IsStoredOnce()
    {
        var accessToken = await _person.SignInAsync(_left.Address, Token);
        var batch = Batch.Of(Enumerable.Repeat(("import", TimeProvider.System.GetUtcNow()), Events));

        var replies = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(turn => _person.UploadAsync((turn % 2 == 0 ? _left : _right).Address, accessToken, batch, Token)));

        Assert.Equal(Events, replies.Sum(reply => reply.Accepted));
        Assert.Equal(7 * Events, replies.Sum(reply => reply.Duplicates));
        Assert.Equal((0, Events), await _person.UploadAsync(_right.Address, accessToken, batch, Token));
    }

    [Fact]
    public async Task Form_ServedByOne_IsAcceptedByTheOtherWhoseCodeTheFirstExchanges()
    {
        var form = await _person.OpenFormAsync(_left.Address, Token);

        var redirect = await _person.SendFormAsync(form, _right.Address, "yes", Token);
        var tokens = await _person.ExchangeAsync(redirect, _left.Address, Token);

        Assert.Equal("s", HttpUtility.ParseQueryString(redirect.Query)["state"]);
        Assert.Equal((1, 0), await _person.UploadAsync(
            _right.Address, tokens.GetProperty("access_token").GetString()!, Batch.Of([("import", TimeProvider.System.GetUtcNow())]), Token));
    }

    [Fact]
    public async Task Form_OfAnotherDatabase_IsRefused()
    {
        using var stranger = await CollectorProcess.StartAsync(new CollectorSettings { Postgres = await postgres.CreateDatabaseAsync(Token) }, Token);
        var form = await _person.OpenFormAsync(stranger.Address, Token);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => _person.SendFormAsync(form, _left.Address, "yes", Token));

        Assert.Contains("answered 400", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_ExchangedAtBoth_IsGoodOnce()
    {
        var redirect = await _person.SendFormAsync(await _person.OpenFormAsync(_left.Address, Token), _left.Address, "yes", Token);

        var replies = await Task.WhenAll(_person.ExchangeAsync(redirect, _left.Address, Token), _person.ExchangeAsync(redirect, _right.Address, Token));

        Assert.Single(replies, reply => reply.TryGetProperty("access_token", out _));
        Assert.Single(replies, reply => reply.TryGetProperty("error", out var error) && error.GetString() == "invalid_grant");
    }
}
