using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Emitting;

/// <summary>A base interface of a compiled assembly has no source: a fault of it is told at the client.</summary>
public sealed class CompiledBaseTests
{
    [Theory]
    [InlineData("ITR013", "[Get(\"a\")] Task A();")]
    [InlineData("ITR021", "[Get(\"/{id}\")] Task A();")]
    [InlineData("ITR012", "[Get(null!)] Task A();")]
    [InlineData("ITR009", "[Get(\"/a\"), Post(\"/a\")] Task A();")]
    [InlineData("ITR026", "[Get(\"/a\")] Task A(ref int id);")]
    [InlineData("ITR027", "[Get(\"/a\")] Task A(Span<int> id);")]
    [InlineData("ITR032", "[Get(\"/a\")] Task A(CancellationToken a, CancellationToken b);")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<Action> A();")]
    [InlineData("ITR043", "[Get(\"/a\"), Headers(\"a b: c\")] Task A();")]
    [InlineData("ITR046", "[Get(\"/a\"), Timeout(0)] Task A();")]
    [InlineData("ITR072", "[Get(\"/a\"), Paged(PagingStyle.SkipLimit, Page = typeof(int[]), Position = \"x\")] IAsyncEnumerable<int> A(string x);")]
    [InlineData("ITR086", "[Get(\"/a\"), Obsolete] Task<Old> A();")]
    [InlineData("ITR086", "[Get(\"/a\"), Obsolete] Task A(Old[] old);")]
    [InlineData("ITR048", "[Get(\"/a\")] Task A(dynamic id);")]
    public void Fault_OfACompiledBase_IsToldAtTheClient(string id, string member)
    {
        var source = MarkedSource.Parse("public interface [|IApi|] : IBase;");

        var run = Run(source.Text, $$"""
            [Obsolete("Gone.", true)] public sealed class Old;
            public interface IBase { {{member}} }
            """);

        Assert.Equal((id, source.Span), Assert.Single(run.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => (item.Id, item.Location.SourceSpan))));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Method_OfACompiledBase_IsWritten()
    {
        var run = Run("public interface IApi : IBase;", """
            public sealed class Job { [AliasAs("key")] public int Id { get; set; } [Obsolete("Gone.", true)] public int Old { get; set; } }
            [Headers("X-A: 1")]
            public interface IBase { [Get("/{job.id}")] Task<Job> A(Job job); [Post("/b")] Task<Job[]> B(Job job); }
            """);

        Assert.All(run.Diagnostics, item => Assert.Equal(("ITR089", DiagnosticSeverity.Info, new Microsoft.CodeAnalysis.Text.TextSpan(17, 4)), (item.Id, item.Severity, item.Location.SourceSpan)));
        Assert.Contains("\"X-A\", \"1\"", run.Client, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Old\"", run.Client, StringComparison.Ordinal);
    }

    [Fact]
    public void Generic_OfACompiledAssembly_IsToldAtTheUse()
    {
        var source = MarkedSource.Parse("public static class Use { public static object M(HttpClient http) => RestService.For<[|IMany<int>|]>(http); }");

        var run = Run(source.Text, "public interface IMany<T> { [Get(\"a\")] Task<T> A(); }");

        Assert.Equal(("ITR013", source.Span), Assert.Single(run.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => (item.Id, item.Location.SourceSpan))));
    }

    [Theory]
    [InlineData("RestService.For<string>(\"https://a.example\")")]
    [InlineData("RestService.For<int[]>(http)")]
    [InlineData("RestService.For<IPlain<int>>(http)")]
    [InlineData("new For<IMany<int>>()")]
    [InlineData("Own.For<IMany<int>>()")]
    public void Use_OfAnotherKind_GetsNoClient(string use) => Assert.Empty(Run($$"""
        public sealed class For<T>;
        public interface IPlain<T>;
        public static class Own { public static object For<T>() => ""; }
        public static class Use { public static object M(HttpClient http) => {{use}}; }
        """, "public interface IMany<T> { [Get(\"/a\")] Task<T> A(); }").Sources);

    private static GeneratorRun Run(string source, string library)
    {
        using var image = new MemoryStream();
        var emitted = GeneratorHarness.Compile(library).WithAssemblyName("Library").Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var compilation = GeneratorHarness.Compile(source).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        return HarnessRules.Run(compilation, new RestClientGenerator(), TrackingNames.All, TrackingNames.Models);
    }
}
