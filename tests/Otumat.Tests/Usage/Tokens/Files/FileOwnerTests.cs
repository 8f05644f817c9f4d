using System.Diagnostics;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Tokens.Files;

public sealed class FileOwnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void IsCurrentUser_OwnFolder_IsTrue()
    {
        Assert.True(FileOwner.IsCurrentUser(_folder.Path));
    }

    [Fact]
    public async Task IsCurrentUser_FolderOfSomebodyElse_IsFalse()
    {
        Assert.False(FileOwner.IsCurrentUser(await ForeignFolderAsync()));
    }

    [Fact]
    public async Task Check_FolderOfSomebodyElse_IsRefused()
    {
        var folder = await ForeignFolderAsync();

        Assert.Throws<UsageStorageException>(() => PrivateFolder.Check(folder));
    }

    // The superuser gives a folder away; anybody else finds one that is not theirs.
    private async Task<string> ForeignFolderAsync()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return "/";
        }

        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "given"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
        using var chown = ChildProcess.Start(new ProcessStartInfo("chown", ["65534", folder]));
        Assert.Equal(0, await chown.ExitAsync(TestContext.Current.CancellationToken));
        return folder;
    }
}
