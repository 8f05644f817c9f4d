namespace Otumat.EndToEnd.Tests.Collectors;

/// <summary>What the collector of the tests promises to the other tests, which is what its author relies on.</summary>
public sealed class CollectorProcessTests : IAsyncLifetime
{
    private readonly CollectorPerson _person = new();
    private CollectorProcess _collector = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _collector = await CollectorProcess.StartAsync(new CollectorSettings(), Token);

    public ValueTask DisposeAsync()
    {
        _person.Dispose();
        _collector?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task RestartAsync_KilledWithoutWarning_KnowsTokensAndEventsAtTheSameAddress()
    {
        var address = _collector.Address;
        var accessToken = await _person.SignInAsync(address, Token);
        var batch = Batch.Of(Enumerable.Repeat(("import", TimeProvider.System.GetUtcNow()), 10));
        Assert.Equal((10, 0), await _person.UploadAsync(address, accessToken, batch, Token));

        await _collector.RestartAsync(Token);

        Assert.Equal(address, _collector.Address);
        Assert.Equal((0, 10), await _person.UploadAsync(address, accessToken, batch, Token));
    }

    [Fact]
    public async Task AdministratorTokenAsync_FirstStart_IsShownThenAndNeverAgain()
    {
        var token = await _collector.AdministratorTokenAsync(Token);

        await _collector.RestartAsync(Token);

        Assert.True(token.Length >= 32);
        Assert.DoesNotContain("shown this once", _collector.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_ServedBeforeTheRestart_IsAcceptedAfterIt()
    {
        var form = await _person.OpenFormAsync(_collector.Address, Token);

        await _collector.RestartAsync(Token);

        var redirect = await _person.SendFormAsync(form, _collector.Address, "yes", Token);
        Assert.Contains("code=", redirect.Query, StringComparison.Ordinal);
    }
}
