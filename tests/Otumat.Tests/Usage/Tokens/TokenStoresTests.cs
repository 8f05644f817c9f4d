using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens;

public sealed class TokenStoresTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private TokenKey Key => Some.Key(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task OpenAsync_KeyStoreWorks_TakesIt()
    {
        var keyStore = new MemoryTokenStore();

        Assert.Same(keyStore, await OpenAsync(keyStore, allowTokenFile: true));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task OpenAsync_NoKeyStoreAndFileNotAllowed_SaysWhyAndWhatToDo()
    {
        var failure = await Assert.ThrowsAsync<TokenStoreUnavailableException>(() => OpenAsync(null, allowTokenFile: false));

        Assert.Equal(
            "There is no place to keep the tokens of 'datajoint'. The keyring is locked. Or allow a file that only you can read, with AllowTokenFile.",
            failure.Message);
    }

    [Fact]
    public async Task OpenAsync_NoKeyStoreAndFileAllowed_TakesTheFileAndSaysSo()
    {
        var store = await OpenAsync(null, allowTokenFile: true);

        Assert.StartsWith("a file that only you can read", store.Description, StringComparison.Ordinal);
        await store.WriteAsync(Some.Tokens(), Token);
        Assert.Equal(Some.Tokens(), await (await OpenAsync(null, allowTokenFile: true)).ReadAsync(Token));
    }

    [Fact]
    public async Task OpenAsync_NoKeyStoreAndFolderOpenToOthers_IsRefused()
    {
        File.SetUnixFileMode(_folder.Path, File.GetUnixFileMode(_folder.Path) | UnixFileMode.OtherRead);

        await Assert.ThrowsAsync<TokenStoreUnavailableException>(() => OpenAsync(null, allowTokenFile: true));
    }

    [Fact]
    public async Task OpenAsync_KeyStoreIsBack_MovesTheTokensOfTheFileIntoIt()
    {
        await new FileTokenStore(Key).WriteAsync(Some.Tokens(), Token);
        var keyStore = new MemoryTokenStore();

        var store = await OpenAsync(keyStore, allowTokenFile: false);

        Assert.Equal(Some.Tokens(), await store.ReadAsync(Token));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task OpenAsync_BothHoldTokens_KeepsThoseThatLastLonger()
    {
        await new FileTokenStore(Key).WriteAsync(Some.Tokens("-file"), Token);
        var keyStore = new MemoryTokenStore { Tokens = Some.Tokens("-store") with { RenewAt = Some.RenewAt.AddHours(1) } };

        await OpenAsync(keyStore, allowTokenFile: true);

        Assert.Equal(Some.Tokens("-store").AccessToken, keyStore.Tokens.AccessToken);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task OpenAsync_KeyStoreRefusesTheTokensOfTheFile_KeepsThemInTheFile()
    {
        await new FileTokenStore(Key).WriteAsync(Some.Tokens(), Token);

        var store = await OpenAsync(new MemoryTokenStore { RefusesWrites = true }, allowTokenFile: true);

        Assert.Equal(Some.Tokens(), await store.ReadAsync(Token));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task OpenSecretServiceAsync_NoSessionBus_SaysSo()
    {
        var failure = await Assert.ThrowsAsync<TokenStoreUnavailableException>(
            () => SecretServiceTokenStore.OpenAsync(Key, _ => null, TimeProvider.System, Token));

        Assert.StartsWith("There is no D-Bus session bus", failure.Message, StringComparison.Ordinal);
    }

    private Task<ITokenStore> OpenAsync(ITokenStore? keyStore, bool allowTokenFile) => TokenStores.OpenAsync(
        Key,
        allowTokenFile,
        (_, _) => keyStore is null ? throw new TokenStoreUnavailableException("The keyring is locked.") : Task.FromResult(keyStore),
        Token);
}
