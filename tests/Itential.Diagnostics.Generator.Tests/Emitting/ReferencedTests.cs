using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests.Emitting;

/// <summary>Traced methods of other assemblies.</summary>
public sealed class ReferencedTests
{
    private const string Library = """
        namespace Library
        {
            public class Marked { [Trace] public int Run(int a) => a; public int Other() => 1; [Trace(false)] public int Off() => 1; [Trace] protected void Inner() { } [Trace] private void Hidden() { } }
            [Trace] public static class All { public static int Count(this string a) => 1; [Trace(false)] public static int Off2() => 1; public static IEnumerable<int> Numbers() { yield return 1; } }
            public class Generic<T> { [Trace] public T? Get<U>(U a) where U : class, T => a; }
            public interface IMarked { [Trace] void Go(); }
            [Trace] public interface IDecorated { void Stay(); }
            [Trace] public struct Value { public int Next() => 1; public readonly int Peek() => 1; }
            [Trace] internal class Unseen { public void Secret() { } }
        }
        """;

    [Theory]
    [InlineData("new Library.Marked().Run(1)")]
    [InlineData("\"\".Count()")]
    [InlineData("All.Count(\"\")")]
    [InlineData("All.Numbers()")]
    [InlineData("new Generic<object>().Get(\"\")")]
    [InlineData("((IMarked)null!).Go()")]
    [InlineData("new Value().Next()")]
    [InlineData("new Value().Peek()")]
    [InlineData("Inner()")]
    public void Call_OfAReferencedMethod_IsIntercepted(string call)
    {
        foreach (var library in References())
        {
            DiagnoseCall.IsTraced(Source(call), 1, library);
        }
    }

    [Theory]
    [InlineData("new Marked().Other()")]
    [InlineData("new Marked().Off()")]
    [InlineData("All.Off2()")]
    [InlineData("((IDecorated)null!).Stay()")]
    public void Call_OfAnUnmarkedMethod_IsLeftAlone(string call)
    {
        foreach (var library in References())
        {
            DiagnoseCall.IsSilent(Source(call), library);
        }
    }

    [Fact]
    public void Iterator_OfAnotherAssembly_IsNoIterator()
    {
        foreach (var library in References())
        {
            var text = InterceptorHarness.Run(Source("All.Numbers()"), library).Sources.Single().Value;

            Assert.DoesNotContain("TracedSequence", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Library_WithoutTheAttribute_GivesNoNames()
    {
        var library = InterceptorHarness.Compile("namespace Library { public class Marked { public void Run() { } } }").WithAssemblyName("Plain");

        DiagnoseCall.IsSilent("class C { void M(Library.Marked a) => a.Run(); }", library.ToMetadataReference());
    }

    private static string Source(string call) => $"using Library; class C : Marked {{ void M() {{ {call}; }} }}";

    private static IEnumerable<MetadataReference> References()
    {
        var library = InterceptorHarness.Compile(Library).WithAssemblyName("Library");
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return [MetadataReference.CreateFromImage(image.ToArray()), library.ToMetadataReference()];
    }
}
