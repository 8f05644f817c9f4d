using Otumat.Tests.Trust.Loading;
using Otumat.Trust;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original hashes a plugin once and loads it from the disk later, whatever lies there by then. Here the bytes that are loaded are compared themselves.</summary>
public sealed class T10SwappedFileTests
{
    [Fact]
    public void Assembly_SwappedBetweenCheckAndUse_DoesNotRun()
    {
        using var author = new PluginAuthor();
        var words = Source.Word("Acme.Words", "good");
        author.Write(words).Write(Source.Greeter(PluginAuthor.Id, "Word.Text()") with { References = [words] }).Sign();
        using var plugin = author.Load();
        author.Write(Source.Word("Acme.Words", "evil"));

        var refusal = Assert.ThrowsAny<Exception>(() => plugin.Greet()).Innermost();

        Assert.Equal(["Acme.Words.dll"], Assert.IsType<UntrustedPluginException>(refusal).Result.Changed);
    }

    [Fact]
    public void Assembly_SwappedAfterItsUse_ChangesNothing()
    {
        using var author = PluginAuthor.OfGreeter("\"good\"");
        using var plugin = author.Load();

        author.Write(Source.Greeter(PluginAuthor.Id, "\"evil\""));

        Assert.Equal("good", plugin.Greet());
        Assert.Equal(TrustStatus.Modified, author.TryLoad().Status);
    }
}
