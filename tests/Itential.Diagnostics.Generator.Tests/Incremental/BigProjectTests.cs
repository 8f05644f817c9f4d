using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Tests.Incremental;

/// <summary>5,000 classes with 60,000 calls, 200 of them traced.</summary>
public sealed class BigProjectTests
{
    private const int Classes = 5000;
    private const int Traced = 200;

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Big",
        Enumerable.Range(0, Classes).Select(index => Parse($"C{index}.cs", Class(index))).Append(Parse("Unrelated.cs", Unrelated(1))),
        DecoratorHarness.AllReferences,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Fact]
    public void Edit_Unrelated_BindsNothing()
    {
        var tree = Project.SyntaxTrees[^1];

        var edit = Edit.Between(new InterceptorGenerator(), Project, Project.ReplaceSyntaxTree(tree, Parse("Unrelated.cs", Unrelated(2))));

        Assert.Equal(1, edit.Count(InterceptorSteps.SourceFiles, IncrementalStepRunReason.Modified, IncrementalStepRunReason.New));
        Assert.Equal(Traced, edit.Count(InterceptorSteps.Candidates, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged));
        Assert.Equal(Traced, edit.Count(InterceptorSteps.Parse, IncrementalStepRunReason.Cached));
        Assert.Equal(0, edit.Count(InterceptorSteps.Parse, IncrementalStepRunReason.Modified, IncrementalStepRunReason.New, IncrementalStepRunReason.Unchanged));
        edit.ExpectOutputs(IncrementalStepRunReason.Cached);
    }

    private static string Class(int index)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"namespace Big.Part{index % 50};\npublic class C{index}\n{{\n    private int _x;\n");
        for (var method = 0; method < 4; method++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    public int M{method}(int a) {{ var s = Other(a) + Other(_x); _x = Other(s); return _x; }}\n");
        }

        text.Append("    private int Other(int a) => a + 1;\n");
        if (index % (Classes / Traced) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    [Itential.Diagnostics.Trace] public int Traced{index}(int a) => a;\n    public int Use() => Traced{index}(3);\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Unrelated(int number) => $"namespace Big; public class Unrelated {{ public int X() => {number}; }}";

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, InterceptorHarness.Options, path);
}
