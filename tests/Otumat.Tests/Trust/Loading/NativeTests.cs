using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Native libraries of a plugin: one of the runtime's own under another name stands for them.</summary>
public sealed class NativeTests
{
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private const int Collections = 20;

    private static readonly string Closest = $"runtimes/{RuntimeIdentifiers.Current[0]}/native/libacme.so";

    [Theory]
    [InlineData("acme")]
    [InlineData("libacme")]
    [InlineData("acme.so")]
    [InlineData("libacme.so")]
    public void Library_OfTheManifest_IsLoadedByAnyOfItsNames(string name)
    {
        using var author = Author(name, Closest);

        using var plugin = author.Load();

        Assert.Equal($"{Environment.ProcessId}", plugin.Greet());
    }

    [Theory]
    [InlineData("runtimes/linux/native/libacme.so")]
    [InlineData("runtimes/unix/native/acme.so")]
    [InlineData("runtimes/any/native/acme")]
    [InlineData("libacme.so")]
    public void Library_OfAMoreGeneralPlatformOrTheRoot_IsLoaded(string path)
    {
        using var author = Author("acme", path);

        using var plugin = author.Load();

        Assert.Equal($"{Environment.ProcessId}", plugin.Greet());
    }

    [Fact]
    public void Library_ByItsListedPath_IsLoaded()
    {
        using var author = Author("tools/libacme.so", "tools/libacme.so");

        using var plugin = author.Load();

        Assert.Equal($"{Environment.ProcessId}", plugin.Greet());
    }

    [Fact]
    public void Copies_AreOfTheWholeFolderAndPrivate_AndGoneAfterDispose()
    {
        using var author = Author("acme", Closest).Write(Closest.Replace("libacme.so", "libneighbour.so.2", StringComparison.Ordinal), "beside").Write("libother.so", "elsewhere").Sign();
        using var plugin = author.Load();
        Assert.Empty(Directory.Exists(author.NativeFolder) ? Directory.GetDirectories(author.NativeFolder) : []);

        plugin.Greet();

        var root = Assert.Single(Directory.GetDirectories(author.NativeFolder));
        var copies = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
        Assert.Equal(["libacme.so", "libneighbour.so.2"], copies.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(copies, path => Assert.Equal(File, System.IO.File.GetUnixFileMode(path)));
        Assert.All(Directory.GetDirectories(root, "*", SearchOption.AllDirectories).Append(root), path => Assert.Equal(Folder, System.IO.File.GetUnixFileMode(path)));

        plugin.Dispose();
        Assert.Empty(Directory.GetDirectories(author.NativeFolder));
    }

    [Fact]
    public void Library_OfTheRoot_BringsTheLibrariesBesideIt()
    {
        using var author = Author("acme", "libacme.so").Write("libneighbour.so", "beside").Write("words.txt", "no library").Sign();
        using var plugin = author.Load();

        plugin.Greet();

        Assert.Equal(
            ["libacme.so", "libneighbour.so"],
            Directory.GetFiles(author.NativeFolder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Context_ThatLoadedALibrary_DiesAfterDispose()
    {
        using var author = Author("acme", Closest);

        var context = UseAndDispose(author);

        for (var i = 0; context.IsAlive && i < Collections; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
    }

    [Theory]
    [InlineData("libacme.so")]
    [InlineData("libneighbour.so.2")]
    public void Library_SwappedAfterTheCheck_IsRefusedByName(string name)
    {
        var path = Closest.Replace("libacme.so", name, StringComparison.Ordinal);
        using var author = Author("acme", Closest).Write(Closest.Replace("libacme.so", "libneighbour.so.2", StringComparison.Ordinal), "beside").Sign();
        using var plugin = author.Load();
        var content = System.IO.File.ReadAllBytes(author[path]);
        content[^1] ^= 1;
        author.Write(path, content);

        var refusal = Assert.ThrowsAny<Exception>(() => plugin.Greet()).Innermost();

        Assert.Equal([path], Assert.IsType<UntrustedPluginException>(refusal).Result.Changed);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("libc")]
    [InlineData("libc.so.6")]
    [InlineData("/usr/lib/libacme.so")]
    [InlineData("./libacme.so")]
    [InlineData("../plugin/libacme.so")]
    public void Library_NeitherListedNorShared_IsRefusedWithTheRemedy(string name)
    {
        using var author = Author(name, "libacme.so");
        using var plugin = author.Load();

        var refusal = Assert.Throws<DllNotFoundException>(() => plugin.Greet());

        Assert.Contains($"'Acme.Plugin' cannot have the native library '{name}'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("SharedNativeLibraries", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Library_ThatIsShared_ComesFromTheSystem()
    {
        using var author = Author("libc", "libacme.so", "getpid");

        using var plugin = author.Load(options => options with { SharedNativeLibraries = ["libc"] });

        Assert.Equal($"{Environment.ProcessId}", plugin.Greet());
        Assert.False(Directory.Exists(author.NativeFolder));
    }

    [Fact]
    public void NativeFolder_ThatOthersMayWrite_IsRefused()
    {
        using var author = Author("acme", Closest);
        Directory.CreateDirectory(author.NativeFolder);
        System.IO.File.SetUnixFileMode(author.NativeFolder, Folder | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute);
        using var plugin = author.Load();

        var refusal = Assert.ThrowsAny<Exception>(() => plugin.Greet()).Innermost();

        Assert.Contains($"Others may write '{author.NativeFolder}'", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(author.NativeFolder));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseAndDispose(PluginAuthor author)
    {
        using var plugin = author.Load();
        plugin.Greet();
        return new WeakReference(AssemblyLoadContext.GetLoadContext(plugin.Assembly));
    }

    private static PluginAuthor Author(string name, string path, string function = "SystemNative_GetPid")
    {
        return PluginAuthor.OfGreeter(
            "Pid().ToString(System.Globalization.CultureInfo.InvariantCulture)",
            $"[System.Runtime.InteropServices.DllImport(\"{name}\", EntryPoint = \"{function}\")] static extern int Pid();")
            .Write(path, System.IO.File.ReadAllBytes(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "libSystem.Native.so")))
            .Sign();
    }
}
