using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Tests.Incremental;

/// <summary>Two files call traced methods of a third.</summary>
public sealed class CallEditTests
{
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    private static readonly (string Path, string Text)[] Files =
    [
        ("Usings.cs", DecoratorHarness.Usings),
        ("Job.cs", """
            public class Job
            {
                private const int Some = 1;
                [Trace] public int Run(int a = Some) { return a; }
                [Trace] public IEnumerable<string?> All() { return []; }
                public void Other() { }
            }
            """),
        ("First.cs", "class First { int M(Job job) { return job.Run(1); } }"),
        ("Second.cs", "class Second { object M(Job job) { return job.All(); } }"),
        ("Plain.cs", "class Plain { void M(Job job) { job.Other(); } }"),
    ];

    [Theory]
    [InlineData("Plain.cs", "{ job.Other(); }", "{ job.Other(); job.Other(); }")]
    [InlineData("Plain.cs", "job.Other()", "job.Missing(")]
    [InlineData("Job.cs", "{ return a; }", "{ return a + 1; }")]
    [InlineData("Job.cs", "return []", "return new string[1]")]
    public void Edit_BodyWithoutTracedCalls_BindsNothing(string path, string from, string to)
    {
        var edit = Of(path, from, to);

        edit.Expect(InterceptorSteps.Bindable, Unchanged, Unchanged);
        edit.Expect(InterceptorSteps.Parse, Cached, Cached);
        edit.ExpectOutputs(Cached);
    }

    [Fact]
    public void Edit_BodyWithTracedCalls_EmitsItsFileOnly()
    {
        var edit = Of("First.cs", "return job.Run(1);", "_ = 1; return job.Run(1);");

        edit.Expect(InterceptorSteps.Parse, Modified, Cached);
        Assert.Equal(1, edit.CountOutputs(Modified));
        Assert.Equal(0, edit.CountOutputs(IncrementalStepRunReason.New));
    }

    [Fact]
    public void Edit_CallAdded_EmitsThatFile()
    {
        var edit = Of("Plain.cs", "job.Other();", "job.Run();");

        edit.Expect(InterceptorSteps.Parse, Cached, Cached, IncrementalStepRunReason.New);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.New));
        Assert.Equal(0, edit.CountOutputs(Modified));
    }

    [Theory]
    [InlineData("int a = Some", "long a = Some")]
    [InlineData("public int Run", "public long Run")]
    [InlineData("public int Run", "public static int Run")]
    [InlineData("[Trace] public int Run", "[Trace, RequiresUnreferencedCode(\"x\")] public int Run")]
    public void Edit_DeclarationElsewhere_BindsAllAndEmitsWhatDependsOnIt(string from, string to)
    {
        var edit = Of("Job.cs", from, to);

        Assert.Equal(1, edit.Count(InterceptorSteps.Parse, Unchanged));
        Assert.Equal(0, edit.Count(InterceptorSteps.Parse, Cached));
    }

    [Theory]
    [InlineData("Some = 1", "Some = 2")]
    [InlineData("int a = Some", "int a = 5")]
    [InlineData("public void Other()", "public int Unrelated; public void Other()")]
    public void Edit_DeclarationThatNoCallShows_EmitsNothing(string from, string to)
    {
        var edit = Of("Job.cs", from, to);

        edit.Expect(InterceptorSteps.Parse, Unchanged, Unchanged);
        edit.ExpectOutputs(Cached);
    }

    [Theory]
    [InlineData("Some = 1;", "Some = 1;\n#nullable disable\n")]
    [InlineData("{ return a; }", "{\n#nullable disable\nreturn a; }")]
    public void Edit_NullableDirective_BindsAnew(string from, string to) => Of("Job.cs", from, to).Expect(InterceptorSteps.Parse, Unchanged, Unchanged);

    [Fact]
    public void Edit_YieldElsewhere_EmitsTheCaller()
    {
        var edit = Of("Job.cs", "return [];", "yield break;");

        edit.Expect(InterceptorSteps.Parse, Unchanged, Modified);
        Assert.Equal(1, edit.CountOutputs(Modified));
    }

    [Fact]
    public void Edit_AttributeRemoved_RemovesTheOutput()
    {
        var edit = Of("Job.cs", "[Trace] public IEnumerable", "public IEnumerable");

        edit.Expect(InterceptorSteps.Parse, Unchanged, IncrementalStepRunReason.Removed);
        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Removed));
        Assert.Equal(0, edit.CountOutputs(Modified));
    }

    [Fact]
    public void Edit_AttributeTurnedOff_RemovesTheOutput()
    {
        var edit = Of("Job.cs", "[Trace] public IEnumerable", "[Trace(false)] public IEnumerable");

        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Removed));
    }

    [Fact]
    public void Edit_FileAdded_EmitsItOnly()
    {
        var before = Compile(Files);

        var edit = Edit.Between(new InterceptorGenerator(), before, before.AddSyntaxTrees(Parse("Third.cs", "class Third { object M(Job job) { return job.All(); } }")));

        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.New));
        Assert.Equal(0, edit.CountOutputs(Modified));
    }

    [Fact]
    public void Edit_FileRemoved_RemovesItsOutput()
    {
        var before = Compile(Files);

        var edit = Edit.Between(new InterceptorGenerator(), before, before.RemoveSyntaxTrees(before.SyntaxTrees.Single(tree => tree.FilePath == "Second.cs")));

        Assert.Equal(1, edit.CountOutputs(IncrementalStepRunReason.Removed));
        Assert.Equal(0, edit.CountOutputs(Modified));
    }

    [Fact]
    public void Edit_FileRenamed_EmitsItOnly()
    {
        var before = Compile(Files);
        var tree = before.SyntaxTrees.Single(tree => tree.FilePath == "Second.cs");

        var edit = Edit.Between(new InterceptorGenerator(), before, before.ReplaceSyntaxTree(tree, Parse("Third.cs", tree.ToString())));

        edit.Expect(InterceptorSteps.Parse, Cached, Modified);
        Assert.Equal(1, edit.CountOutputs(Modified));
    }

    [Fact]
    public void Edit_GlobalUsing_BindsAnew()
    {
        var edit = Of("Usings.cs", "global using System;", "global using System; global using System.Text;");

        edit.Expect(InterceptorSteps.Parse, Unchanged, Unchanged);
    }

    [Fact]
    public void Edit_ReferenceAdded_BindsAnew()
    {
        var before = Compile(Files);
        var library = CSharpCompilation.Create("Library", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

        var edit = Edit.Between(new InterceptorGenerator(), before, before.AddReferences(library));

        edit.Expect(InterceptorSteps.Parse, Unchanged, Unchanged);
        edit.ExpectOutputs(Cached);
    }

    [Fact]
    public void Edit_Option_BindsAnew()
    {
        var before = Compile(Files);

        var edit = Edit.Between(new InterceptorGenerator(), before, before.WithOptions(before.Options.WithNullableContextOptions(NullableContextOptions.Disable)));

        edit.Expect(InterceptorSteps.Parse, Unchanged, Unchanged);
    }

    [Fact]
    public void Edit_MovedFault_ReportsAnewAndEmitsNothing()
    {
        var before = Compile([.. Files, ("Third.cs", "class Third { Func<object> M(Job job) { return job.All; } }")]);
        var tree = before.SyntaxTrees.Last();

        var edit = Edit.Between(new InterceptorGenerator(), before, before.ReplaceSyntaxTree(tree, Parse("Third.cs", "\n" + tree)));

        edit.Expect(InterceptorSteps.Diagnostics, Modified);
        edit.Expect(InterceptorSteps.Model, Cached, Cached);
    }

    private static Edit Of(string path, string from, string to)
    {
        var before = Compile(Files);
        var tree = before.SyntaxTrees.Single(tree => tree.FilePath == path);
        Assert.Contains(from, tree.ToString(), StringComparison.Ordinal);
        return Edit.Between(new InterceptorGenerator(), before, before.ReplaceSyntaxTree(tree, Parse(path, tree.ToString().Replace(from, to, StringComparison.Ordinal))));
    }

    private static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        "Sample",
        files.Select(file => Parse(file.Path, file.Text)),
        DecoratorHarness.AllReferences,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, InterceptorHarness.Options, path);
}
