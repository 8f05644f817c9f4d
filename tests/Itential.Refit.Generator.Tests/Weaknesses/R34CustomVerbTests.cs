using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Weaknesses;

/// <summary>A verb of one's own needs no literal in the same source: any constant constructor argument will do.</summary>
public sealed class R34CustomVerbTests
{
    private const string Library = """
        using Itential.Refit;

        public sealed class NamedAttribute(string method, string path) : HttpMethodAttribute(method, path);

        public sealed class PurgeAttribute(string path, string method = "PURGE") : HttpMethodAttribute(method, path);

        public sealed class HiddenAttribute(string path) : HttpMethodAttribute("HIDDEN", path);

        public sealed class SeenAttribute(string path, string method) : HttpMethodAttribute(path) { public override System.Net.Http.HttpMethod Method => new System.Net.Http.HttpMethod(method); }

        public sealed class OwnAttribute(string path) : HttpMethodAttribute(path) { public override System.Net.Http.HttpMethod Method => new System.Net.Http.HttpMethod("OWN"); }

        public sealed class FixedAttribute(string method) : HttpMethodAttribute(method, "") { public override string Path => "/a"; }
        """;

    [Theory]
    [InlineData("", "HttpMethod(\"PURGE\", \"/a\")", "PURGE")]
    [InlineData("", "HttpMethod(path: \"/a\", method: \"PURGE\")", "PURGE")]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(\"PURGE\", path);", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute : HttpMethodAttribute { public XAttribute(string route) : base(path: route, method: Verb) { } private const string Verb = \"PURGE\"; }", "X(\"/a\")", "PURGE")]
    [InlineData("public class YAttribute(string verb, string path) : HttpMethodAttribute(verb, path); public sealed class XAttribute(string path) : YAttribute(\"PUR\" + \"GE\", path);", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(path) { public override HttpMethod Method => new HttpMethod(\"PURGE\"); }", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(path) { public override HttpMethod Method { get { return new(\"PURGE\"); } } }", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(path) { public override HttpMethod Method => HttpMethod.Parse(\"PURGE\"); }", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(path) { public override HttpMethod Method { get => new(\"PURGE\"); } }", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(path) { public override HttpMethod Method { get; } = new(\"PURGE\"); }", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute(object path) : HttpMethodAttribute(\"PURGE\", (string)path);", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute() : HttpMethodAttribute(\"PURGE\", \"/b\") { public override string Path => \"/a\"; }", "X", "PURGE")]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(\"PURGE\", \"\") { public override string Path { get; } = path; }", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute : HttpMethodAttribute { public XAttribute(string path) : base(path) { } public override HttpMethod Method { get { return Verb; } } static readonly HttpMethod Verb = HttpMethod.Parse(\"PURGE\"); }", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(path) { private static readonly HttpMethod Verb = new(\"PURGE\"); public override HttpMethod Method => Verb; }", "X(\"/a\")", "PURGE")]
    [InlineData("public sealed class XAttribute(string path, string verb) : HttpMethodAttribute(path) { public override HttpMethod Method { get; } = new(verb); }", "X(\"/a\", \"PURGE\")", "PURGE")]
    public void CustomVerb_Constant_IsSent(string attribute, string use, string verb)
    {
        var run = GeneratorHarness.Run($$"""
            {{attribute}}

            public interface IApi
            {
                [{{use}}] Task A();
                [{{use}}] Task B();
            }
            """);

        Assert.Single(run.Client.Split('\n'), line => line.Contains($"new global::System.Net.Http.HttpMethod(\"{verb}\")", StringComparison.Ordinal));
        Assert.Equal(2, run.Client.Split("HttpRequestMessage(s_verbPURGE, ").Length - 1);
        Assert.Contains("Address(ref _aAddress, \"/a\")", run.Client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public sealed class XAttribute(string path) : HttpMethodAttribute(path) { public override HttpMethod Method => HttpMethod.Trace; }", "X(\"/a\")", "Trace")]
    [InlineData("", "HttpMethod(\"POST\", \"/a\")", "Post")]
    [InlineData("", "HttpMethod(\"CONNECT\", \"/a\")", "Connect")]
    public void CustomVerb_KnownToTheFramework_NeedsNoField(string attribute, string use, string property)
    {
        var run = GeneratorHarness.Run($$"""
            {{attribute}}

            public interface IApi
            {
                [{{use}}] Task A();
            }
            """);

        Assert.Contains($"HttpRequestMessage(global::System.Net.Http.HttpMethod.{property}, ", run.Client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Named(\"PURGE\", \"/a\")")]
    [InlineData("Purge(\"/a\")")]
    [InlineData("Purge(\"/a\", \"PURGE\")")]
    [InlineData("Seen(\"/a\", \"PURGE\")")]
    public void CustomVerb_OfAnotherAssembly_IsSent(string use)
    {
        var (sources, faults) = WithLibrary(use);

        Assert.Empty(faults);
        Assert.Contains("new global::System.Net.Http.HttpMethod(\"PURGE\")", sources, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hidden(\"/a\")")]
    [InlineData("Own(\"/a\")")]
    public void CustomVerb_HiddenInAnotherAssembly_IsAnErrorThatSaysHow(string use)
    {
        var (sources, faults) = WithLibrary(use);

        var fault = Assert.Single(faults);
        Assert.Equal("ITR010", fault.Id);
        Assert.Contains("constructor parameter 'method'", fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(sources);
    }

    [Fact]
    public void Route_HiddenInAnotherAssembly_IsAnError()
    {
        var (sources, faults) = WithLibrary("Fixed(\"PURGE\")");

        Assert.Equal("ITR080", Assert.Single(faults).Id);
        Assert.Empty(sources);
    }

    // An editor compiles against the other project's source, which is not this one's.
    [Fact]
    public void CustomVerb_OfAnotherProject_IsSent()
    {
        var library = GeneratorHarness.Compile(Library).WithAssemblyName("Library").ToMetadataReference();

        var run = GeneratorHarness.Run(GeneratorHarness.Compile("public interface IApi { [Purge(\"/a\")] Task A(); [Seen(\"/b\", \"SEEN\")] Task B(); }").AddReferences(library));

        Assert.Contains("new global::System.Net.Http.HttpMethod(\"PURGE\")", run.Client, StringComparison.Ordinal);
        Assert.Contains("new global::System.Net.Http.HttpMethod(\"SEEN\")", run.Client, StringComparison.Ordinal);
    }

    [Fact]
    public void RouteFault_BehindTheVerb_IsToldInsideItsLiteral() => Diagnose.Reports(
        "ITR021",
        "No parameter of 'A' fills the placeholder '{id}'; add a parameter of that name, or give one [AliasAs(\"id\")]",
        """
            public interface IApi
            {
                [HttpMethod("PURGE", "/a/[|{id}|]")] Task A();
            }
            """);

    private static (string Sources, IReadOnlyList<Diagnostic> Faults) WithLibrary(string use)
    {
        using var image = new MemoryStream();
        var library = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(Library, cancellationToken: TestContext.Current.CancellationToken)], GeneratorHarness.AllReferences, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var compilation = GeneratorHarness.Compile($"public interface IApi {{ [{use}] Task A(); }}").AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        var driver = CSharpGeneratorDriver.Create(new RestClientGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var faults, TestContext.Current.CancellationToken);

        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(item => item.Severity > DiagnosticSeverity.Info));
        return (string.Concat(driver.GetRunResult().GeneratedTrees), faults);
    }
}
