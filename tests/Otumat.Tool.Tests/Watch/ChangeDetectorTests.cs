namespace Otumat.Tool.Tests.Watch;

public sealed class ChangeDetectorTests
{
    [Fact]
    public void Look_AtAFolder_FindsWhatHasAnotherLengthOrTime()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("one.txt", "1");
        var two = folder.Write("a/b/two.txt", "2");
        folder.Write("three.txt", "3");
        var files = new ChangeDetector(folder.Path);

        File.AppendAllText(one, "more");
        File.SetLastWriteTimeUtc(two, File.GetLastWriteTimeUtc(two).AddSeconds(1));

        Assert.Equal([two, one], files.Look().Order(StringComparer.Ordinal));
        Assert.Empty(files.Look());
    }

    [Fact]
    public void Look_AtWhatAppearsGoesOrMoves_FindsNothing()
    {
        using var folder = new TemporaryFolder();
        var gone = folder.Write("gone.txt", "1");
        var moved = folder.Write("moved.txt", "2");
        var files = new ChangeDetector(folder.Path);

        File.Delete(gone);
        File.Move(moved, folder["elsewhere.txt"]);
        folder.Write("new.txt", "3");
        Directory.CreateDirectory(folder["new folder"]);

        Assert.Empty(files.Look());
    }

    [Fact]
    public void Look_AtAFileThatIsReplacedUnderItsName_FindsIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("saved.txt", "1");
        var files = new ChangeDetector(file);

        File.Move(folder.Write("draft.txt", "another text"), file, overwrite: true);

        Assert.Equal([file], files.Look());
    }

    [Fact]
    public void Look_AtOneFile_IgnoresItsNeighbours()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("one.txt", "1");
        var neighbour = folder.Write("two.txt", "2");
        var files = new ChangeDetector(file);

        File.AppendAllText(neighbour, "more");

        Assert.Empty(files.Look());
    }

    [Fact]
    public void Look_AtALoopOfLinks_Ends()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a/one.txt", "1");
        Directory.CreateSymbolicLink(folder["a", "back"], folder.Path);
        var files = new ChangeDetector(folder.Path);

        File.AppendAllText(file, "more");

        Assert.Equal([file], files.Look());
        File.Delete(folder["a", "back"]);
    }

    [Fact]
    public void Look_AtAFolderThatIsGone_FindsNothingUntilAFileOfItChanges()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a/one.txt", "1");
        var files = new ChangeDetector(folder["a"]);

        Directory.Delete(folder["a"], recursive: true);
        Assert.Empty(files.Look());
        folder.Write("a/one.txt", "2");
        Assert.Empty(files.Look());
        File.AppendAllText(file, "more");

        Assert.Equal([file], files.Look());
    }
}
