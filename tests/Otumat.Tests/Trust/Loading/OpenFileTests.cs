namespace Otumat.Tests.Trust.Loading;

/// <summary>Files that are not code.</summary>
public sealed class OpenFileTests
{
    [Theory]
    [InlineData("data/words.txt", "word")]
    [InlineData("DATA/Words.txt", "word")]
    [InlineData("empty.txt", "")]
    public void OpenFile_Listed_GivesTheContent(string path, string expected)
    {
        using var author = PluginAuthor.OfGreeter().Write("data/words.txt", "word").Write("empty.txt", "").Sign();
        using var plugin = author.Load();

        using var stream = plugin.OpenFile(path);

        Assert.False(stream.CanWrite);
        using var reader = new StreamReader(stream);
        Assert.Equal(expected, reader.ReadToEnd());
    }

    [Theory]
    [InlineData("added.txt")]
    [InlineData("Acme.Plugin.trust.json")]
    [InlineData("../plugin/Acme.Plugin.dll")]
    [InlineData("./Acme.Plugin.dll")]
    [InlineData("/etc/passwd")]
    public void OpenFile_NotListed_IsRefused(string path)
    {
        using var author = PluginAuthor.OfGreeter();
        using var plugin = author.Load();
        author.Write("added.txt", "added");

        var refusal = Assert.Throws<FileNotFoundException>(() => plugin.OpenFile(path));

        Assert.Contains($"'Acme.Plugin' has no file '{path}'", refusal.Message, StringComparison.Ordinal);
    }
}
