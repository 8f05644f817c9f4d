using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class RuntimeOfAnotherVersionTests
{
    private const string Runtime = """
        [assembly: System.Reflection.AssemblyVersion("9.8.7.0")]

        namespace Itential.Refit
        {
            public abstract class HttpMethodAttribute : System.Attribute { }

            public sealed class GetAttribute : HttpMethodAttribute
            {
                public GetAttribute(string path) { }
            }
        }

        namespace Itential.Refit.Requests
        {
            public sealed class RequestExecutor { }
        }
        """;

    [Fact]
    public void RuntimeOfAnotherVersion_Referenced_IsReported()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var runtime = CSharpCompilation.Create("Itential.Refit", [CSharpSyntaxTree.ParseText(Runtime, cancellationToken: TestContext.Current.CancellationToken)], References.Framework, options);
        var source = MarkedSource.Parse("public interface [|IApi|] { [Itential.Refit.Get(\"/a\")] void A(); }");
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(source.Text, cancellationToken: TestContext.Current.CancellationToken)],
            [.. References.Framework, runtime.ToMetadataReference()],
            options);

        var result = CSharpGeneratorDriver.Create(new RestClientGenerator()).RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();

        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal(("ITR087", source.Span), (fault.Id, fault.Location.SourceSpan));
        Assert.StartsWith("The referenced Itential.Refit is of version 9.8.7, but the generator is of version", fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(result.GeneratedTrees);
    }

    [Fact]
    public void RuntimeOfAnotherVersion_NearMiss_IsSilent() => Diagnose.IsSilent("public interface IApi { [Get(\"/a\")] Task A(); }");
}
