using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Where the assemblies come from that a plugin's code asks for.</summary>
public sealed class ResolutionTests
{
    [Fact]
    public void PrivateDependency_ComesFromTheManifest()
    {
        using var author = Author(Source.Word("Acme.Words", "private"));

        using var plugin = author.Load();

        Assert.Equal("private", plugin.Greet());
    }

    [Fact]
    public void DependencyOfTheProgramAlone_IsRefusedWithTheRemedy()
    {
        using var author = PluginAuthor.OfGreeter("Use()", "static string Use() => typeof(TestKit.Condition).Name;");
        using var plugin = author.Load();

        var refusal = Assert.ThrowsAny<IOException>(() => plugin.Greet()).Innermost();

        Assert.Contains("'Acme.Plugin' cannot have the assembly 'TestKit,", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("SharedAssemblies", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DependencyOfTheProgram_WhenShared_IsTheProgramsType()
    {
        using var author = PluginAuthor.OfGreeter("typeof(TestKit.Condition).AssemblyQualifiedName", "public static System.Type Type() => typeof(TestKit.Condition);");

        using var plugin = author.Load(options => options with { SharedAssemblies = ["Otumat.Tests", "testkit"] });

        Assert.Same(typeof(TestKit.Condition), plugin.Assembly.GetType("Greeter")!.GetMethod("Type")!.Invoke(null, null));
    }

    [Fact]
    public void SharedAssembly_WinsOverTheManifestsOwn()
    {
        using var author = PluginAuthor.OfGreeter();
        File.Copy(typeof(IGreeter).Assembly.Location, author["Otumat.Tests.dll"]);
        using var plugin = author.Sign().Load();

        Assert.IsAssignableFrom<IGreeter>(plugin.Greeter());
        Assert.Same(typeof(IGreeter).Assembly, plugin.LoadAssembly("Otumat.Tests"));
    }

    [Fact]
    public void SharedAssembly_ThatTheProgramHasInALowerVersion_IsRefused()
    {
        using var author = new PluginAuthor();
        var newer = new Source("TestKit", "public static class Newer { public static string Text() => \"newer\"; }") { Version = "99.0.0.0" };
        author.Write(newer).Write(Source.Greeter(PluginAuthor.Id, "Newer.Text()") with { References = [newer] }).Sign();
        using var plugin = author.Load(options => options with { SharedAssemblies = ["Otumat.Tests", "TestKit"] });

        var refusal = Assert.ThrowsAny<IOException>(() => plugin.Greet()).Innermost();

        Assert.Contains("'TestKit, Version=99.0.0.0", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0.0.1", "System.Web", "framework")]
    [InlineData("99.0.0.0", "System.Web", "plugin")]
    public void AssemblyOfNet_IsTheProgramsUnlessThePluginBringsAHigherVersion(string version, string name, string expected)
    {
        using var author = new PluginAuthor();
        var own = new Source(name, "public static class Own { }") { Version = version };
        author.Write(own).Write(Source.Greeter(PluginAuthor.Id, $"System.Reflection.Assembly.Load(\"{name}\").GetType(\"Own\") is null ? \"framework\" : \"plugin\"")).Sign();

        using var plugin = author.Load();

        Assert.Equal(expected, plugin.Greet());
    }

    [Fact]
    public void Dependency_InALowerVersionThanAskedFor_IsRefused()
    {
        using var author = Author(Source.Word("Acme.Words", "new", "2.0.0.0"));
        using var plugin = author.Write(Source.Word("Acme.Words", "old", "1.0.0.0")).Sign().Load();

        var refusal = Assert.ThrowsAny<IOException>(() => plugin.Greet()).Innermost();

        Assert.Contains("'Acme.Words.dll' holds 'Acme.Words, Version=1.0.0.0", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dependency_InAHigherVersionThanAskedFor_IsTaken()
    {
        using var author = Author(Source.Word("Acme.Words", "old", "1.0.0.0"));

        using var plugin = author.Write(Source.Word("Acme.Words", "new", "2.0.0.0")).Sign().Load();

        Assert.Equal("new", plugin.Greet());
    }

    [Fact]
    public void Dependency_ForThisPlatform_ComesBeforeTheGeneralOne()
    {
        using var author = Author(Source.Word("Acme.Words", "general"));
        author.Write("runtimes/any/lib/net8.0/Acme.Words.dll", Source.Word("Acme.Words", "any").Compile());
        author.Write($"runtimes/{RuntimeIdentifiers.Current[0]}/lib/net8.0/Acme.Words.dll", Source.Word("Acme.Words", "closest").Compile());

        using var plugin = author.Sign().Load();

        Assert.Equal("closest", plugin.Greet());
    }

    [Fact]
    public void TwoPlugins_WithTheirOwnVersionsOfADependency_LiveSideBySide()
    {
        using var first = Author(Source.Word("Acme.Words", "first", "1.0.0.0"));
        using var second = Author(Source.Word("Acme.Words", "second", "2.0.0.0"));

        using var one = first.Load();
        using var other = second.Load();

        Assert.Equal("first second", $"{one.Greet()} {other.Greet()}");
    }

    private static PluginAuthor Author(Source dependency) => new PluginAuthor()
        .Write(dependency)
        .Write(Source.Greeter(PluginAuthor.Id, "Word.Text()") with { References = [dependency] })
        .Sign();
}
