using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens.Files;

public sealed class FileTokenStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string File => Assert.Single(Directory.GetFiles(_folder.Path, "tokens.*.json"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_NothingWritten_GivesNothing()
    {
        Assert.Null(await Store().ReadAsync(Token));
    }

    [Fact]
    public async Task ReadAsync_FolderMissing_GivesNothing()
    {
        var store = new FileTokenStore(Some.Key(Path.Combine(_folder.Path, "missing")));

        Assert.Null(await store.ReadAsync(Token));
    }

    [Fact]
    public async Task ReadAsync_WrittenByAnotherStore_GivesTheTokens()
    {
        await Store().WriteAsync(Some.Tokens("-1"), Token);
        await Store().WriteAsync(Some.Tokens("-2"), Token);

        Assert.Equal(Some.Tokens("-2"), await Store().ReadAsync(Token));
    }

    [Fact]
    public async Task ReadAsync_AnotherServer_GivesNothing()
    {
        await Store().WriteAsync(Some.Tokens(), Token);

        Assert.Null(await new FileTokenStore(Some.Key(_folder.Path, host: "https://elsewhere.example.com")).ReadAsync(Token));
    }

    [Fact]
    public async Task WriteAsync_FolderMissing_MakesFolderAndFileForTheOwnerOnly()
    {
        var home = Path.Combine(_folder.Path, "a", "usage");

        await new FileTokenStore(Some.Key(home)).WriteAsync(Some.Tokens(), Token);

        Assert.Equal("0700", System.IO.File.GetUnixFileMode(home).ToOctal());
        Assert.Equal("0600", System.IO.File.GetUnixFileMode(Assert.Single(Directory.GetFiles(home))).ToOctal());
    }

    [Theory]
    [InlineData("0755")]
    [InlineData("0710")]
    [InlineData("0702")]
    public async Task WriteAsync_FolderOpenToOthers_IsRefusedAndWritesNothing(string mode)
    {
        System.IO.File.SetUnixFileMode(_folder.Path, Mode(mode));

        var failure = await Assert.ThrowsAsync<TokenStoreUnavailableException>(() => Store().WriteAsync(Some.Tokens(), Token));

        Assert.Contains($"({mode})", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"chmod 700 '{_folder.Path}'", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
        Some.AssertNoToken(failure.ToString());
    }

    [Fact]
    public async Task ReadAsync_FolderOpenToOthers_IsRefused()
    {
        await Store().WriteAsync(Some.Tokens(), Token);
        System.IO.File.SetUnixFileMode(_folder.Path, Mode("0750"));

        await Assert.ThrowsAsync<TokenStoreUnavailableException>(() => Store().ReadAsync(Token));
    }

    [Fact]
    public async Task ReadAsync_FileOpenToOthers_IsRefusedUntilTheNextSignIn()
    {
        await Store().WriteAsync(Some.Tokens(), Token);
        System.IO.File.SetUnixFileMode(File, Mode("0640"));

        var failure = await Assert.ThrowsAsync<TokenStoreUnavailableException>(() => Store().ReadAsync(Token));
        await Store().WriteAsync(Some.Tokens("-new"), Token);

        Assert.Contains("(0640)", failure.Message, StringComparison.Ordinal);
        Some.AssertNoToken(failure.ToString());
        Assert.Equal(Some.Tokens("-new"), await Store().ReadAsync(Token));
        Assert.Equal("0600", System.IO.File.GetUnixFileMode(File).ToOctal());
    }

    [Fact]
    public async Task ReadAsync_DamagedFile_SetsItAsideAndGivesNothing()
    {
        await Store().WriteAsync(Some.Tokens(), Token);
        var file = File;
        await System.IO.File.WriteAllTextAsync(file, """{"version":1,"acc""", Token);

        Assert.Null(await Store().ReadAsync(Token));

        Assert.Equal("""{"version":1,"acc""", await System.IO.File.ReadAllTextAsync(file + ".damaged", Token));
        Assert.False(System.IO.File.Exists(file));
    }

    [Fact]
    public async Task Tokens_WhereAFolderIsInTheirPlace_CannotBeReadOrWritten()
    {
        await Store().WriteAsync(Some.Tokens(), Token);
        var file = File;
        System.IO.File.Delete(file);
        Directory.CreateDirectory(Path.Combine(file, "below"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var unread = await Assert.ThrowsAsync<TokenStoreUnavailableException>(() => Store().ReadAsync(Token));
        var unwritten = await Assert.ThrowsAsync<TokenStoreUnavailableException>(() => Store().WriteAsync(Some.Tokens(), Token));

        Assert.Contains($"'{file}' cannot be read", unread.Message, StringComparison.Ordinal);
        Assert.Contains($"'{file}' cannot be written", unwritten.Message, StringComparison.Ordinal);
        Some.AssertNoToken(unwritten.ToString());
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void SetAside_OfAFileThatAnotherProcessHasSetAside_IsDone()
    {
        var file = Path.Combine(_folder.Path, "tokens.json");

        new TokenFile(file).SetAside();

        Assert.False(System.IO.File.Exists(file + ".damaged"));
    }

    [Fact]
    public async Task WriteAsync_Cancelled_KeepsTheOldTokensAndLeavesNothingBehind()
    {
        await Store().WriteAsync(Some.Tokens("-old"), Token);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store().WriteAsync(Some.Tokens("-new"), cancelled.Token));

        Assert.Equal(Some.Tokens("-old"), await Store().ReadAsync(Token));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task ReadAsync_WhileOthersWrite_NeverSeesAHalfWrittenFile()
    {
        await Store().WriteAsync(Some.Tokens("-0"), Token);
        var writers = Enumerable.Range(1, 4).Select(writer => Task.Run(
            async () =>
            {
                for (var round = 0; round < 50; round++)
                {
                    await Store().WriteAsync(Some.Tokens($"-{writer}-{round}"), Token);
                }
            },
            Token)).ToArray();

        var seen = 0;
        while (!Array.TrueForAll(writers, writer => writer.IsCompleted))
        {
            Assert.NotNull(await Store().ReadAsync(Token));
            seen++;
        }

        await Task.WhenAll(writers);
        Assert.True(seen > 0);
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task DeleteAsync_AlsoLeftovers_RemovesEveryTokenAndNothingElse()
    {
        await Store().WriteAsync(Some.Tokens(), Token);
        await System.IO.File.WriteAllTextAsync(File + ".0123.new", "half", Token);
        await System.IO.File.WriteAllTextAsync(File + ".damaged", "old", Token);
        await System.IO.File.WriteAllTextAsync(Path.Combine(_folder.Path, "consent.json"), "{}", Token);

        await Store().DeleteAsync(Token);
        await Store().DeleteAsync(Token);

        Assert.Equal("consent.json", Path.GetFileName(Assert.Single(Directory.GetFiles(_folder.Path))));
        Assert.Null(await Store().ReadAsync(Token));
    }

    [Fact]
    public void Description_OfTheFile_NamesItsPath()
    {
        Assert.StartsWith($"a file that only you can read ({_folder.Path}", Store().Description, StringComparison.Ordinal);
    }

    private static UnixFileMode Mode(string octal) => (UnixFileMode)Convert.ToInt32(octal, 8);

    private FileTokenStore Store() => new(Some.Key(_folder.Path));
}
