using System.Text;
using Otumat.Usage;
using Tmds.DBus.Protocol;

namespace Otumat.Tests.Usage.Tokens.Keyring;

/// <summary>The store against a real keyring daemon.</summary>
public sealed class KeyringTests(KeyringFixture keyring) : IClassFixture<KeyringFixture>
{
    private readonly string _home = $"home-of-{Guid.NewGuid():N}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAsync_NothingWritten_GivesNothing()
    {
        Assert.Null(await Store().ReadAsync(Token));
    }

    [Fact]
    public async Task ReadAsync_WrittenByAnotherStore_GivesTheLastTokens()
    {
        await Store().WriteAsync(Some.Tokens("-1"), Token);
        await Store().WriteAsync(Some.Tokens("-2"), Token);

        Assert.Equal(Some.Tokens("-2"), await Store().ReadAsync(Token));
    }

    [Fact]
    public async Task ReadAsync_OtherPackageServerOrHome_GivesNothing()
    {
        await Store().WriteAsync(Some.Tokens(), Token);

        Assert.Null(await Store(Some.Key(_home, package: "other")).ReadAsync(Token));
        Assert.Null(await Store(Some.Key(_home, host: "https://elsewhere.example.com")).ReadAsync(Token));
        Assert.Null(await Store(Some.Key(_home + "-2")).ReadAsync(Token));
    }

    [Fact]
    public async Task DeleteAsync_TokensOfTwoServers_RemovesBothAndNoOtherPackages()
    {
        var (elsewhere, other) = (Some.Key(_home, host: "https://elsewhere.example.com"), Some.Key(_home, package: "other"));
        await Store().WriteAsync(Some.Tokens("-1"), Token);
        await Store(elsewhere).WriteAsync(Some.Tokens("-2"), Token);
        await Store(other).WriteAsync(Some.Tokens("-3"), Token);

        await Store().DeleteAsync(Token);
        await Store().DeleteAsync(Token);

        Assert.Null(await Store().ReadAsync(Token));
        Assert.Null(await Store(elsewhere).ReadAsync(Token));
        Assert.Equal(Some.Tokens("-3"), await Store(other).ReadAsync(Token));
    }

    [Fact]
    public async Task ReadAsync_KeyringRestarted_GivesTheTokensThatTheDiskHoldsEncrypted()
    {
        await Store().WriteAsync(Some.Tokens(), Token);

        await keyring.RestartAsync(Token);

        Assert.Equal(Some.Tokens(), await Store().ReadAsync(Token));
        Assert.NotEmpty(keyring.Files);
        foreach (var file in keyring.Files)
        {
            Some.AssertNoToken(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Token)));
        }
    }

    [Fact]
    public async Task WriteAsync_BusIsTraced_ShowsNoToken()
    {
        using var trace = await BusTrace.StartAsync(keyring.Address, Token);

        await Store().WriteAsync(Some.Tokens(), Token);
        await Store().ReadAsync(Token);
        await Store().DeleteAsync(Token);

        var text = await trace.UntilAsync("Delete", Token);
        Assert.Contains("member=GetSecret", text, StringComparison.Ordinal);
        Some.AssertNoToken(text);
    }

    [Fact]
    public async Task OpenAsync_KeyringWorks_TakesIt()
    {
        var store = await OpenAsync();

        await store.WriteAsync(Some.Tokens(), Token);
        Assert.Equal("Secret Service", store.Description);
        Assert.Equal(Some.Tokens(), await Store().ReadAsync(Token));
    }

    [Fact]
    public async Task EveryCall_KeyringIsLocked_SaysSoAndAsksNobody()
    {
        var store = Store();
        await store.WriteAsync(Some.Tokens(), Token);
        await keyring.LockAsync();

        foreach (var call in (Func<Task>[])[() => store.ReadAsync(Token), () => store.WriteAsync(Some.Tokens("-new"), Token), () => store.DeleteAsync(Token), OpenAsync])
        {
            var failure = await Assert.ThrowsAsync<TokenStoreUnavailableException>(call);
            Assert.StartsWith("The keyring is locked.", failure.Message, StringComparison.Ordinal);
            Some.AssertNoToken(failure.ToString());
        }

        await keyring.RestartAsync(Token);
        Assert.Equal(Some.Tokens(), await store.ReadAsync(Token));
    }

    private SecretServiceTokenStore Store(TokenKey? key = null) => new(keyring.Address, key ?? Some.Key(_home), TimeProvider.System);

    private Task<ITokenStore> OpenAsync() => SecretServiceTokenStore.OpenAsync(
        Some.Key(_home), name => name == "DBUS_SESSION_BUS_ADDRESS" ? keyring.Address : null, TimeProvider.System, Token);
}
