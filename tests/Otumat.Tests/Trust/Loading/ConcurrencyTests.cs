using System.Collections.Concurrent;
using System.Reflection;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Many threads at a time.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 32;

    [Fact]
    public void LoadAssemblyAndOpenFile_OfManyThreads_GiveOneAssemblyAndTheContent()
    {
        using var author = new PluginAuthor();
        var words = Source.Word("Acme.Words", "hello");
        author.Write(words).Write(Source.Greeter(PluginAuthor.Id, "Word.Text()") with { References = [words] }).Write("word.txt", "word").Sign();
        using var plugin = author.Load();
        var assemblies = new ConcurrentBag<Assembly>();
        var texts = new ConcurrentBag<string>();

        InParallel(i =>
        {
            if (i % 2 == 0)
            {
                assemblies.Add(plugin.LoadAssembly("Acme.Words"));
            }

            texts.Add(plugin.Greet());
            using var reader = new StreamReader(plugin.OpenFile("word.txt"));
            texts.Add(reader.ReadToEnd());
        });

        Assert.Single(assemblies.Distinct());
        Assert.Equal(["hello", "word"], texts.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2 * Threads, texts.Count);
    }

    [Fact]
    public void Load_OfManyThreads_GivesEachItsOwnPlugin()
    {
        using var author = PluginAuthor.OfGreeter();
        var assemblies = new ConcurrentBag<Assembly>();

        InParallel(_ =>
        {
            using var plugin = author.Load();
            Assert.Equal("hello", plugin.Greet());
            assemblies.Add(plugin.Assembly);
        });

        Assert.Equal(Threads, assemblies.Distinct().Count());
    }

    [Fact]
    public void Dispose_WhileOthersLoad_EndsInADisposedPlugin()
    {
        using var author = new PluginAuthor();
        author.Write(Source.Word("Acme.Words", "hello")).Write(Source.Greeter(PluginAuthor.Id, "\"hello\"")).Sign();
        var plugin = author.Load();

        InParallel(i =>
        {
            if (i == Threads / 2)
            {
                plugin.Dispose();
                return;
            }

            var failure = Record.Exception(() => plugin.LoadAssembly("Acme.Words"));
            Assert.True(failure is null or ObjectDisposedException, $"{failure}");
        });

        Assert.Throws<ObjectDisposedException>(() => plugin.LoadAssembly("Acme.Words"));
    }

    private static void InParallel(Action<int> action)
    {
        using var start = new Barrier(Threads);
        var failures = new ConcurrentBag<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            if (Record.Exception(() => action(i)) is { } failure)
            {
                failures.Add(failure);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Empty(failures);
    }
}
