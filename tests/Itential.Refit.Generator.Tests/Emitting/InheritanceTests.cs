using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Emitting;

public sealed class InheritanceTests
{
    [Fact]
    public void Interface_WithoutRequests_GetsNothing()
    {
        var run = GeneratorHarness.Run("public interface IPlain : IDisposable { [Obsolete] void A(); }\npublic interface IEmpty : IPlain;");

        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Attributes_OfAnotherNamespace_MeanNothing()
    {
        var run = GeneratorHarness.Run("""
            namespace Other
            {
                public sealed class GetAttribute(string path) : Attribute
                {
                    public string Path => path;
                }

                public interface IApi
                {
                    [Get("/a")] Task A();
                }
            }
            """);

        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Attributes_WithoutTheRuntime_MeanNothing()
    {
        var tree = CSharpSyntaxTree.ParseText("""
            namespace Itential.Refit
            {
                public sealed class GetAttribute : System.Attribute
                {
                    public GetAttribute(string path) { }
                }
            }

            public interface IApi
            {
                [Itential.Refit.Get("/a")] void A();
            }
            """);
        var compilation = CSharpCompilation.Create("Sample", [tree], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var result = CSharpGeneratorDriver.Create(new RestClientGenerator()).RunGenerators(compilation).GetRunResult();

        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Base_InAnotherAssembly_IsImplemented()
    {
        var library = GeneratorHarness.Compile("""
            namespace Library;

            [JsonContext(typeof(int))]
            public interface IBroken
            {
                [Get("/a/{id}")] Task A();
            }

            public interface IBase
            {
                [Get("/a/{id}")] Task A(int id);
                void Plain() { }
            }
            """);
        var tree = CSharpSyntaxTree.ParseText("public interface IApi : Library.IBase;\npublic interface IOther : Library.IBroken;");
        var compilation = CSharpCompilation.Create(
            "Sample",
            [tree],
            [.. GeneratorHarness.AllReferences, library.ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var driver = CSharpGeneratorDriver.Create(new RestClientGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);

        Assert.Empty(output.GetDiagnostics().Where(item => item.Severity > DiagnosticSeverity.Info));
        Assert.Equal(2, driver.GetRunResult().GeneratedTrees.Length);
        Assert.Equal(["ITR021", "ITR047"], diagnostics.Select(item => item.Id).Order());
        Assert.All(diagnostics, item => Assert.Equal("IOther", tree.ToString().Substring(item.Location.SourceSpan.Start, item.Location.SourceSpan.Length)));
    }

    [Fact]
    public void Partial_Interface_IsWrittenOnce()
    {
        var run = GeneratorHarness.Run("""
            public partial interface IApi
            {
                [Get("/a")] Task A();
            }

            public partial interface IApi : IDisposable
            {
                [Get("/b")] Task B();
            }

            public partial interface IApi;
            """);

        Assert.Contains("global::IApi.A()", run.Client, StringComparison.Ordinal);
        Assert.Contains("global::IApi.B()", run.Client, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_WithBodies_AreLeftAlone()
    {
        var run = GeneratorHarness.Run("""
            public interface IBase
            {
                [Get("/base")] Task Base();
                [Get("/kept")] Task Kept();
            }

            public interface IApi : IBase
            {
                [Get("/a")] Task A();
                Task Both() => Both(1);
                private Task Both(int count) => A();
                static Task Shared(IApi api) => api.A();
                Task IBase.Base() => A();
            }
            """);

        var client = run.Sources["IApi.g.cs"];
        Assert.Contains("global::IBase.Kept()", client, StringComparison.Ordinal);
        Assert.DoesNotContain("global::IBase.Base()", client, StringComparison.Ordinal);
        Assert.DoesNotContain("Both", client, StringComparison.Ordinal);
    }

    [Fact]
    public void Diamond_OfInterfaces_IsImplementedOnce()
    {
        var run = GeneratorHarness.Run("""
            public interface IRoot { [Get("/root")] Task Root(); }
            public interface ILeft : IRoot { [Get("/same")] Task<int> Same(); }
            public interface IRight : IRoot { [Get("/other")] Task<string> Same(); }
            public interface IApi : ILeft, IRight { [Get("/new")] new Task<string> Same(); }
            """);

        var client = run.Sources["IApi.g.cs"];
        Assert.Equal(2, client.Split("global::IRoot.Root()").Length);
        Assert.Contains("global::ILeft.Same()", client, StringComparison.Ordinal);
        Assert.Contains("global::IRight.Same()", client, StringComparison.Ordinal);
        Assert.Contains("global::IApi.Same()", client, StringComparison.Ordinal);
    }

    [Fact]
    public void Property_OfABase_WithABodyInTheClient_IsLeftAlone() => Diagnose.IsSilent(
        """
            public interface IBase
            {
                int Number { get; set; }
                event EventHandler Changed;
            }

            public interface IApi : IBase
            {
                [Get("/a")] Task A();
                int IBase.Number { get => 1; set { } }
                event EventHandler IBase.Changed { add { } remove { } }
            }
            """);

    [Fact]
    public void Method_OfAPlainBase_IsToldAtTheClient() => Diagnose.Reports(
        "ITR008",
        "Method 'IBase.Plain' has no verb attribute, so the client of 'IApi' cannot implement it; add one such as [Get(\"/path\")], or give the method a body",
        """
            public interface IBase
            {
                void Plain();
            }

            public interface [|IApi|] : IBase
            {
                [Get("/a")] Task A();
            }
            """);

    [Fact]
    public void Property_OfAPlainBase_IsToldAtTheClient() => Diagnose.Reports(
        "ITR006",
        "Property 'Number' cannot be implemented; remove it, give it a body, mark it [Path], [Query], [Header], [Authorize] or [Property], or declare 'HttpClient Client { get; }'",
        """
            public interface IBase
            {
                int Number { get; }
            }

            public interface [|IApi|] : IBase
            {
                [Get("/a")] Task A();
            }
            """);

    [Fact]
    public void Fault_OfABaseThatIsAClient_IsToldThereOnly() => Diagnose.Reports(
        "ITR043",
        "'X A' is no header name; use letters, digits and hyphens, as in \"Name: value\"",
        """
            [Headers("[|X A|]: 1")]
            public interface IBase
            {
                [Get("/b")] Task B();
            }

            public interface IApi : IBase
            {
                [Get("/a")] Task A();
            }
            """);

    [Fact]
    public void Source_ThatDoesNotCompile_IsLeftToTheCompiler()
    {
        var compilation = GeneratorHarness.Compile("public interface IApi { [Get(\"/a\")] Task<Missing> A(); [Get(\"/b\")] Task B(); }");

        var result = CSharpGeneratorDriver.Create([new RestClientGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGenerators(compilation)
            .GetRunResult();

        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(result.Diagnostics);
    }
}
