using Otumat.Trust;

namespace Otumat.Tests.Trust.Hashing;

/// <summary>The git rendering of a folder: what it refuses, and what it does not look at.</summary>
public sealed class GitHashTests : IDisposable
{
    private readonly TreeFolder _tree = new TreeFolder().Add("a.py", "a = 1\n");

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("nothing-here")]
    [InlineData("nothing-here/")]
    public void Compute_MissingFolder_IsNamed(string name)
    {
        var fault = Assert.Throws<DirectoryNotFoundException>(() => PackageHash.Compute(_tree.In(name), PackageHashFormat.Git));

        Assert.Contains(_tree.In("nothing-here"), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_MissingPackage_IsNamed()
    {
        var path = _tree.In("none.nupkg");

        Assert.Equal(path, Assert.Throws<FileNotFoundException>(() => PackageHash.Compute(path, PackageHashFormat.Git)).FileName);
    }

    [Fact]
    public void Compute_MissingFolderForLegacy_IsNoEmptyListing() =>
        Assert.Throws<DirectoryNotFoundException>(() => PackageHash.Compute(_tree.In("none"), PackageHashFormat.Legacy));

    [Fact]
    public void Compute_UnknownFormat_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => PackageHash.Compute(_tree.Package, default));

    [Fact]
    public void Compute_UnknownModes_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PackageHash.Compute(_tree.Package, PackageHashFormat.Git, (PackageFileModes)9));

    [Fact]
    public void Compute_EmptyPath_IsRefused() => Assert.Throws<ArgumentException>(() => PackageHash.Compute("", PackageHashFormat.Git));

    [Fact]
    public void FolderName_RootOfTheFileSystem_IsRefused() => Assert.Throws<InvalidDataException>(() => PackagePath.Of("/").FolderName);

    [Fact]
    public void Compute_EmptyFolder_GivesTheEmptyListing()
    {
        Directory.CreateDirectory(_tree.In("empty/below"));

        Assert.Equal(PackageHash.Empty, PackageHash.Compute(_tree.In("empty"), PackageHashFormat.Git));
    }

    [Fact]
    public void Compute_SeparatorAtTheEnd_ChangesNothing() => Assert.Equal(_tree.Git(), PackageHash.Compute(_tree.Package + "/", PackageHashFormat.Git));

    [Theory]
    [InlineData("sub/.git/HEAD")]
    [InlineData(".git")]
    [InlineData("sub/.GIT")]
    public void Compute_RepositoryInside_IsRefused(string path)
    {
        _tree.Add(path, "gitdir: elsewhere\n");

        Assert.Contains(path, Assert.Throws<InvalidDataException>(_tree.Git).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_RepositoryInside_WouldHideItsFilesInGit()
    {
        Directory.CreateDirectory(_tree.In("sub"));
        Shell.Run(_tree.In("sub"), "git", "init", "-q");
        _tree.Add("sub/evil.py", "import os\n");
        Shell.Run(_tree.In("sub"), "git", "add", "-A");
        Shell.Run(_tree.In("sub"), "git", "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "a");
        Shell.GitHash(_tree.Path, "plugin1");

        Assert.Contains("160000", Shell.Run(_tree.Path, "git", "ls-files", "-s"), StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(_tree.Git);
    }

    [Fact]
    public void Compute_FolderThatIsALink_IsRefused()
    {
        var link = Path.Combine(_tree.Path, "link");
        File.CreateSymbolicLink(link, _tree.Package);

        Assert.Throws<InvalidDataException>(() => PackageHash.Compute(link, PackageHashFormat.Git));
        Assert.Throws<InvalidDataException>(() => PackageHash.Compute(link + "/", PackageHashFormat.Git));
    }

    [Theory]
    [InlineData(PackageHashFormat.Git)]
    [InlineData(PackageHashFormat.Legacy)]
    public void Compute_Pipe_IsRefusedInsteadOfReadForEver(PackageHashFormat format)
    {
        Shell.Run(_tree.Package, "mkfifo", "pipe");

        Assert.Contains("pipe", Assert.Throws<InvalidDataException>(() => PackageHash.Compute(_tree.Package, format)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PackageHashFormat.Git)]
    [InlineData(PackageHashFormat.Legacy)]
    public void Compute_NameThatIsNoText_IsRefused(PackageHashFormat format)
    {
        Shell.Run(_tree.Package, "sh", "-c", "echo x > \"$(printf 'a\\377b')\"");

        var fault = Record.Exception(() => PackageHash.Compute(_tree.Package, format));

        // .NET cannot name the file, and so cannot delete it.
        Shell.Run(_tree.Package, "sh", "-c", "rm a*b");
        Assert.IsType<InvalidDataException>(fault);
    }

    [Fact]
    public void Compute_RegularModes_LeaveTheExecutableBitOut()
    {
        var before = _tree.Git();
        _tree.MakeExecutable("a.py");

        Assert.NotEqual(before, _tree.Git());
        Assert.Equal(_tree.Git(), PackageHash.Compute(_tree.Package, PackageHashFormat.Git, PackageFileModes.AsStored));
        Assert.Equal(before, PackageHash.Compute(_tree.Package, PackageHashFormat.Git, PackageFileModes.Regular));
    }

    [Fact]
    public void Compute_LargeFile_TakesConstantMemory()
    {
        using (var file = File.Create(_tree.In("large.bin")))
        {
            file.SetLength(64 * 1024 * 1024);
        }

        _ = _tree.Git();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = _tree.Git();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void OpenRead_FileOfAnotherLengthThanAnnounced_Fails(int announced)
    {
        var path = _tree.Add("three", "abc").In("three");
        using var stream = PlainFile.OpenRead(path, announced);

        Assert.Contains(path, Assert.Throws<IOException>(() => GitBlob.IdOf(stream)).Message, StringComparison.Ordinal);
    }
}
