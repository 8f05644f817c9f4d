using System.Runtime.Loader;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>A plugin that is in order.</summary>
public sealed class LoadTests
{
    [Fact]
    public void Load_SignedPlugin_ImplementsTheSharedContract()
    {
        using var author = PluginAuthor.OfGreeter();

        using var plugin = author.Load();

        Assert.Equal("hello", plugin.Greet());
        Assert.True(plugin.Result.IsValid);
        Assert.Equal("1.0.0", plugin.Manifest.Version);
    }

    [Fact]
    public void Load_SignedPlugin_IsInACollectibleContextAndWithoutLocation()
    {
        using var author = PluginAuthor.OfGreeter();

        using var plugin = author.Load();

        Assert.True(AssemblyLoadContext.GetLoadContext(plugin.Assembly)!.IsCollectible);
        Assert.Empty(plugin.Assembly.Location);
    }

    [Fact]
    public void Load_IdInAnotherCase_FindsTheAssembly()
    {
        using var author = new PluginAuthor();
        author.Write("acme.PLUGIN.dll", Source.Greeter("acme.PLUGIN", "\"hello\"").Compile()).Sign();

        using var plugin = author.Load();

        Assert.Equal("hello", plugin.Greet());
    }

    [Fact]
    public void Load_NoAssemblyOfTheId_SaysWhichOne()
    {
        using var author = new PluginAuthor();
        author.Write(Source.Greeter("Acme.Other", "\"hello\"")).Sign();

        var refusal = Assert.Throws<FileNotFoundException>(() => author.Load());

        Assert.Contains("'Acme.Plugin.dll'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AssemblyOfAnotherName_IsRefused()
    {
        using var author = new PluginAuthor();
        author.Write("Acme.Plugin.dll", Source.Greeter("Acme.Other", "\"hello\"").Compile()).Sign();

        var refusal = Assert.Throws<FileLoadException>(() => author.Load());

        Assert.Contains("'Acme.Plugin.dll' holds 'Acme.Other,", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadAssembly_OfTheManifest_IsTheOneThatThePluginUses()
    {
        using var author = new PluginAuthor();
        var word = Source.Word("Acme.Words", "hello");
        author.Write(word).Write(Source.Greeter(PluginAuthor.Id, "Word.Text()") with { References = [word] }).Sign();
        using var plugin = author.Load();

        var first = plugin.LoadAssembly("acme.words");

        Assert.Equal("hello", plugin.Greet());
        Assert.Same(first, plugin.LoadAssembly("Acme.Words"));
        Assert.Single(AssemblyLoadContext.GetLoadContext(first)!.Assemblies, assembly => assembly.GetName().Name == "Acme.Words");
    }

    [Theory]
    [InlineData("Acme.Absent")]
    [InlineData("TestKit")]
    [InlineData("Otumat.Tests")]
    [InlineData("../Acme.Plugin")]
    public void LoadAssembly_NotOfTheManifest_IsRefused(string name)
    {
        using var author = PluginAuthor.OfGreeter();
        using var plugin = author.Load();

        var refusal = Assert.Throws<FileNotFoundException>(() => plugin.LoadAssembly(name));

        Assert.Contains($"'Acme.Plugin' has no assembly '{name}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Symbols_TellTheLine()
    {
        using var author = new PluginAuthor();
        var (assembly, symbols) = Source.Greeter(PluginAuthor.Id, "throw new System.InvalidOperationException()").CompileWithSymbols();
        author.Write("Acme.Plugin.dll", assembly).Write("Acme.Plugin.pdb", symbols).Sign();
        using var plugin = author.Load();

        var thrown = Assert.Throws<InvalidOperationException>(() => plugin.Greet());

        Assert.Contains("plugin.cs:line 1", thrown.StackTrace, StringComparison.Ordinal);
    }
}
