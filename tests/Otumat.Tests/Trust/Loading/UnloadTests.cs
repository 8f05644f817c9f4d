using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>What is left of a plugin that is done, and of one that could not be loaded.</summary>
public sealed class UnloadTests
{
    private const int Collections = 20;

    [Fact]
    public void Dispose_AfterUse_LetsTheContextDie()
    {
        using var author = new PluginAuthor();
        var words = Source.Word("Acme.Words", "hello");
        author.Write(words).Write(Source.Greeter(PluginAuthor.Id, "Word.Text()") with { References = [words] }).Write("word.txt", "word").Sign();

        var (plugin, context) = UseAndDispose(author);

        Collect(context);
        Assert.False(context.IsAlive);
        Assert.True(plugin.Result.IsValid);
    }

    [Fact]
    public void Dispose_WhileItsAssemblyIsReferenced_BeginsToUnload()
    {
        using var author = PluginAuthor.OfGreeter();
        var plugin = author.Load();
        var context = AssemblyLoadContext.GetLoadContext(plugin.Assembly)!;
        var unloads = 0;
        context.Unloading += _ => unloads++;

        plugin.Dispose();

        Assert.Equal(1, unloads);
        Assert.DoesNotContain(context, AssemblyLoadContext.All);
    }

    [Fact]
    public void Members_AfterDispose_Throw()
    {
        using var author = PluginAuthor.OfGreeter();
        var plugin = author.Load();

        plugin.Dispose();
        plugin.Dispose();

        Assert.Throws<ObjectDisposedException>(() => plugin.Assembly);
        Assert.Throws<ObjectDisposedException>(() => plugin.LoadAssembly(PluginAuthor.Id));
        Assert.Throws<ObjectDisposedException>(() => plugin.OpenFile("Acme.Plugin.dll"));
        Assert.Equal(PluginAuthor.Id, plugin.Manifest.Id);
    }

    [Fact]
    public void Load_SignedRubbish_IsUnloadedAndRaisesNoVersion()
    {
        using var author = new PluginAuthor("Acme.Rubbish");
        author.Write("Acme.Rubbish.dll", "no assembly").Sign(version: "2.0.0");

        var refusal = Assert.Throws<BadImageFormatException>(() => author.Load());

        Assert.Contains("'Acme.Rubbish.dll'", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(AssemblyLoadContext.All, context => context.Name == "Acme.Rubbish 2.0.0");
        author.Write(Source.Greeter("Acme.Rubbish", "\"hello\"")).Sign(version: "1.0.0");
        Assert.Equal(TrustStatus.Valid, author.TryLoad().Status);
    }

    [Fact]
    public void Load_BrokenInside_IsUnloadedAndRaisesNoVersion()
    {
        using var author = new PluginAuthor("Acme.Broken");
        var content = Source.Greeter("Acme.Broken", "\"hello\"").Compile();
        author.Write("Acme.Broken.dll", content[..(content.Length / 2)]).Sign(version: "2.0.0");

        Assert.Throws<BadImageFormatException>(() => author.Load());

        Assert.DoesNotContain(AssemblyLoadContext.All, context => context.Name == "Acme.Broken 2.0.0");
        author.Write("Acme.Broken.dll", content).Sign(version: "1.0.0");
        Assert.Equal(TrustStatus.Valid, author.TryLoad().Status);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (TrustedPlugin Plugin, WeakReference Context) UseAndDispose(PluginAuthor author)
    {
        var plugin = author.Load();
        Assert.Equal("hello", plugin.Greet());
        plugin.LoadAssembly("Acme.Words");
        plugin.OpenFile("word.txt").Dispose();
        var context = new WeakReference(AssemblyLoadContext.GetLoadContext(plugin.Assembly));
        plugin.Dispose();
        return (plugin, context);
    }

    private static void Collect(WeakReference context)
    {
        for (var i = 0; context.IsAlive && i < Collections; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
