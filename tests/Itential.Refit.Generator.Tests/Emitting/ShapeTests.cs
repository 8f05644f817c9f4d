using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Emitting;

/// <summary>Shapes of interfaces that C# allows and a client must follow.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Method_DeclaredAnewWithAnotherVerb_IsSentByThat()
    {
        var run = GeneratorHarness.Run("""
            public interface IBase
            {
                [Get("/base/{id}")] Task Read(int id);
                [Get("/kept")] Task Kept();
            }

            public interface IApi : IBase
            {
                [Put("/anew/{id}")] abstract Task IBase.Read(int id);
                abstract Task IBase.Kept();
            }
            """);

        var client = run.Sources["IApi.g.cs"];
        Assert.Contains("Task global::IBase.Read(int id)", client, StringComparison.Ordinal);
        Assert.Contains("HttpMethod.Put", client, StringComparison.Ordinal);
        Assert.DoesNotContain("/base/", client, StringComparison.Ordinal);
        Assert.Contains("Task global::IBase.Kept()", client, StringComparison.Ordinal);
    }

    [Fact]
    public void Method_WhoseBodyIsTakenAway_IsReported() => Diagnose.Reports(
        "ITR008",
        "Method 'IApi.IBase.Read' has no verb attribute, so the client of 'IApi' cannot implement it; add one such as [Get(\"/path\")], or give the method a body",
        """
            public interface IBase
            {
                Task Read() => Task.CompletedTask;
            }

            public interface IApi : IBase
            {
                [Get("/a")] Task A();
                abstract Task IBase.[|Read|]();
            }
            """);

    [Fact]
    public void Interface_InPartsOfSeveralFiles_IsWrittenOnce()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilation = GeneratorHarness.Compile("public partial interface IApi { [Get(\"/a\")] Task A(); }", options)
            .AddSyntaxTrees(
                CSharpSyntaxTree.ParseText("public partial interface IApi : IDisposable { [Query] string? Tenant { get; set; } }", options, "Two.cs", cancellationToken: TestContext.Current.CancellationToken),
                CSharpSyntaxTree.ParseText("[PathPrefix(\"/x\")] public partial interface IApi { [Get(\"/b\")] Task B(); }", options, "Three.cs", cancellationToken: TestContext.Current.CancellationToken));

        var run = GeneratorHarness.Run(compilation);

        Assert.Equal(2, run.Sources.Count);
        Assert.Contains("\"/x/a\"", run.Client, StringComparison.Ordinal);
        Assert.Contains("\"/x/b\"", run.Client, StringComparison.Ordinal);
        Assert.Contains("IDisposable.Dispose()", run.Client, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_BehindAnExternAlias_AreNamedThroughIt()
    {
        var library = GeneratorHarness.Compile("""
            namespace Library;

            public sealed record Job(int Id);

            public sealed class Box<T>
            {
                public sealed class Inner;
            }

            public interface ICrud<T>
            {
                [Get("/{id}")] Task<T> GetAsync(int id);
            }
            """);
        var compilation = GeneratorHarness.Compile("""
            extern alias lib;

            public interface IApi : lib::Library.ICrud<lib::Library.Box<lib::Library.Job>.Inner>
            {
                [Post("/a")] Task<List<lib::Library.Job>?> A([Body] lib::Library.Job job);
            }

            public static class Clients
            {
                public static object Make(HttpClient http) => RestService.For<lib::Library.ICrud<string>>(http);
            }
            """).AddReferences(library.ToMetadataReference(["lib"]));

        var run = GeneratorHarness.Run(compilation);

        Assert.Contains("extern alias lib;", run.Sources["IApi.g.cs"], StringComparison.Ordinal);
        Assert.Contains("extern alias lib;", run.Registration, StringComparison.Ordinal);
        Assert.Contains("global::System.Collections.Generic.List<lib::Library.Job>", run.Sources["IApi.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Method_InternalToAnotherAssembly_IsReportedAtTheClient()
    {
        var library = GeneratorHarness.Compile("public interface IBase { [Get(\"/a\")] internal Task A(); }");
        var source = MarkedSource.Parse("public interface [|IApi|] : IBase { [Get(\"/b\")] Task B(); }");
        var compilation = GeneratorHarness.Compile(source.Text).AddReferences(library.ToMetadataReference());

        var run = HarnessRules.Run(compilation, new RestClientGenerator(), TrackingNames.All, TrackingNames.Models);

        source.Expect(run, "ITR086", "Method 'A' is internal to another assembly, so the client cannot implement it; make it public there");
    }

    [Fact]
    public void Interface_OfEveryHarmlessShape_IsWritten() => Diagnose.IsSilent(
        """
            public abstract record Shape(int Id);
            public sealed record Circle(int Id, double Radius) : Shape(Id);
            public readonly record struct Key(Guid Value);

            public interface IReading<in TKey, TValue>
            {
                [Get("/{id}")] Task<TValue> GetAsync([Query(TreatAsString = true)] string id);
            }

            public interface IAll : IReading<Key, Shape>, IDisposable
            {
                const int Version = 2;
                static readonly string Name = "all";
                static int Count { get; set; }
                HttpClient Client { get; }

                [Post("/a")] Task<Circle> A<T>(T body) where T : class?;
                [Post("/b")] Task<T> B<T>([Body] T body) where T : notnull;
                [Post("/c")] Task<T> C<T>([Body] T body) where T : unmanaged;
                [Post("/d")] Task<T> D<T>([Body] T body) where T : Shape, new();
                [Get("/e")] Task E(int id);
                [Get("/e")] Task E(string id);
                [Get("/e")] Task E(int id, string name);

                sealed Task F() => E(1);
                virtual Task G() => E(2);
                private Task H() => E(3);
                static Task I(IAll api) => api.E(4);
                Task<Circle> First(params int[] ids) => A(ids);

                public enum Kind { One }
                public sealed class Nested { public interface IInner { [Get("/i")] Task<Kind> A(Kind kind); } }
            }
            """);
}
