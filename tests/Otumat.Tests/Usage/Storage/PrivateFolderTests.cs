using Otumat.Tests.Usage.Tokens;
using Otumat.Usage;

namespace Otumat.Tests.Usage.Storage;

[Collection(nameof(EnvironmentGroup))]
public sealed class PrivateFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ensure_InThePlaceOfAFile_SaysWhatToDo()
    {
        var path = Path.Combine(_folder.Path, "file");
        File.WriteAllText(path, "");

        var error = Assert.Throws<UsageStorageException>(() => PrivateFolder.Ensure(path));

        Assert.Contains($"'{path}' cannot be created", error.Message, StringComparison.Ordinal);
        Assert.Contains("another data folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfALink_IsRefused()
    {
        var link = Path.Combine(_folder.Path, "link");
        Directory.CreateSymbolicLink(link, Directory.CreateDirectory(Path.Combine(_folder.Path, "real")).FullName);

        Assert.Contains("is a link", Assert.Throws<UsageStorageException>(() => PrivateFolder.Check(link)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public async Task Data_WhereLocksAreSwitchedOff_IsNotUsed(string value)
    {
        using var set = new Variables(("DOTNET_SYSTEM_IO_DISABLEFILELOCKING", value));
        await using var person = new Person();

        var error = await Assert.ThrowsAsync<UsageStorageException>(() => person.Agent().EnableAsync(Person.Ct));

        Assert.Contains("File locks are switched off", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(person.Home.Path));
    }

    [Fact]
    public async Task Data_WhereTheProgramSwitchesLocksOff_IsNotUsed()
    {
        await using var person = new Person();
        AppContext.SetSwitch("System.IO.DisableFileLocking", true);
        try
        {
            await Assert.ThrowsAsync<UsageStorageException>(() => person.Agent().EnableAsync(Person.Ct));
        }
        finally
        {
            AppContext.SetSwitch("System.IO.DisableFileLocking", false);
        }

        Assert.True(await person.Agent().EnableAsync(Person.Ct));
    }

    [Fact]
    public async Task Decision_ThatOthersCanUse_IsRefusedWithTheRemedy()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        File.SetUnixFileMode(person.Home.Decision, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);

        var error = await Assert.ThrowsAsync<UsageStorageException>(() => person.Agent().GetStatusAsync(Person.Ct));

        Assert.Contains($"chmod 600 '{person.Home.Decision}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Owner_OfAMissingFile_IsNotMadeUp()
    {
        var missing = Path.Combine(_folder.Path, "missing");

        Assert.Throws<FileNotFoundException>(() => FileOwner.IsCurrentUser(missing));
        Assert.Throws<FileNotFoundException>(() => FileOwner.IsCurrentUserOrSuperuser(missing));
        Assert.False(LinuxStatus.TryGetKind(missing, out _));
    }

    [Fact]
    public void Write_ThatFails_LeavesNothingBehind()
    {
        var path = Directory.CreateDirectory(Path.Combine(_folder.Path, "folder")).FullName;
        File.WriteAllText(Path.Combine(path, "kept"), "");

        Assert.ThrowsAny<Exception>(() => PrivateFile.Write(path, "content"u8));

        Assert.Equal(path, Assert.Single(Directory.GetFileSystemEntries(_folder.Path)));
    }
}
