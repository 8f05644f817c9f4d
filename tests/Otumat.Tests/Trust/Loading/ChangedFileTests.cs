using System.Globalization;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Files that are changed between the check and their use.</summary>
public sealed class ChangedFileTests
{
    private const string Words = "Acme.Words.dll";
    private const string Symbols = "Acme.Words.pdb";
    private const string Data = "data/words.txt";
    private const string Empty = "data/empty.txt";

    [Theory]
    [InlineData(Words)]
    [InlineData(Symbols)]
    public void LoadAssembly_Swapped_IsRefusedByName(string path)
    {
        using var author = Author();
        using var plugin = author.Load();
        Swap(author[path]);

        Expect(path, () => plugin.LoadAssembly("Acme.Words"));
    }

    [Fact]
    public void Dependency_Swapped_IsRefusedByName()
    {
        using var author = Author();
        using var plugin = author.Load();
        author.Write(Source.Word("Acme.Words", "boo"));

        var refusal = Assert.ThrowsAny<Exception>(() => plugin.Greet()).Innermost();

        Assert.Equal([Words], Assert.IsType<UntrustedPluginException>(refusal).Result.Changed);
    }

    [Fact]
    public void OpenFile_Swapped_IsRefusedByName()
    {
        using var author = Author();
        using var plugin = author.Load();
        Swap(author[Data]);

        Expect(Data, () => plugin.OpenFile(Data));
    }

    [Theory]
    [InlineData(Data, "word and more")]
    [InlineData(Data, "wor")]
    [InlineData(Data, "")]
    [InlineData(Empty, "more")]
    public void OpenFile_OfAnotherLength_IsRefusedByName(string path, string text)
    {
        using var author = Author();
        using var plugin = author.Load();
        author.Write(path, text);

        Expect(path, () => plugin.OpenFile(path));
    }

    [Fact]
    public void OpenFile_RepairedAfterARefusal_IsGivenOut()
    {
        using var author = Author();
        using var plugin = author.Load();
        author.Write(Data, "WORD");
        Expect(Data, () => plugin.OpenFile(Data));

        author.Write(Data, "word");

        using var reader = new StreamReader(plugin.OpenFile(Data));
        Assert.Equal("word", reader.ReadToEnd());
    }

    [Fact]
    public void OpenFile_Removed_IsRefusedByName()
    {
        using var author = Author();
        using var plugin = author.Load();
        Directory.Delete(author["data"], recursive: true);

        var refusal = Assert.Throws<UntrustedPluginException>(() => plugin.OpenFile(Data));

        Assert.Equal([Data], refusal.Result.Removed);
        Assert.Contains($"'{Data}'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Data)]
    [InlineData("data")]
    public void OpenFile_LinkToTheSameContent_IsRefusedByName(string linked)
    {
        using var author = Author();
        using var plugin = author.Load();
        var elsewhere = Path.Join(Path.GetDirectoryName(author.Folder), "elsewhere");
        Directory.Move(author[linked], elsewhere);
        File.CreateSymbolicLink(author[linked], elsewhere);

        Expect(Data, () => plugin.OpenFile(Data));
    }

    [Fact]
    public void OpenFile_FolderInItsPlace_IsRefusedByName()
    {
        using var author = Author();
        using var plugin = author.Load();
        File.Delete(author[Data]);
        Directory.CreateDirectory(author[Data]);

        Expect(Data, () => plugin.OpenFile(Data));
    }

    [Fact]
    public async Task OpenFile_PipeInItsPlace_IsRefusedAndDoesNotWaitForAWriter()
    {
        using var author = Author();
        using var plugin = author.Load();
        File.Delete(author[Data]);
        Shell.Run(author.Folder, "mkfifo", Data);

        await Task.Run(() => Expect(Data, () => plugin.OpenFile(Data)), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    private static void Expect(string path, Func<object> use)
    {
        var refusal = Assert.Throws<UntrustedPluginException>(use);

        Assert.Equal(TrustStatus.Modified, refusal.Result.Status);
        Assert.Equal([path], refusal.Result.Changed);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"'{path}'"), refusal.Message, StringComparison.Ordinal);
    }

    // The length stays, so that only the hash can tell.
    private static void Swap(string path)
    {
        var content = File.ReadAllBytes(path);
        content[^1] ^= 1;
        File.WriteAllBytes(path, content);
    }

    private static PluginAuthor Author()
    {
        var words = Source.Word("Acme.Words", "hello");
        var (assembly, symbols) = words.CompileWithSymbols();
        return new PluginAuthor()
            .Write(Words, assembly)
            .Write(Symbols, symbols)
            .Write(Data, "word")
            .Write(Empty, "")
            .Write(Source.Greeter(PluginAuthor.Id, "Word.Text()") with { References = [words] })
            .Sign();
    }
}
