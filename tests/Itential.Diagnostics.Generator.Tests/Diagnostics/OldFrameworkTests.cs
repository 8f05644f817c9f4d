using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

/// <summary>What depends on the version of the framework, shown with one of our own.</summary>
public sealed class OldFrameworkTests
{
    private const string StaticClass = "before .NET 10 generated code cannot reach a private method of a static class; make it internal";
    private const string Generic = "before .NET 9 generated code cannot reach a private method that is generic or in a generic type; make it internal";

    [Theory]
    [InlineData(8, StaticClass, "static class C { [Itential.Diagnostics.Trace] static void M() { } static void Use() { [|M|](); } }")]
    [InlineData(9, StaticClass, "static class C { [Itential.Diagnostics.Trace] static void M() { } static void Use() { [|M|](); } }")]
    [InlineData(8, Generic, "class C { [Itential.Diagnostics.Trace] void M<T>() { } void Use() { [|M|]<int>(); } }")]
    [InlineData(8, Generic, "class C<T> { [Itential.Diagnostics.Trace] void M() { } void Use() { [|M|](); } }")]
    [InlineData(8, Generic, "class C<T> { class D { [Itential.Diagnostics.Trace] protected void M() { } void Use() { [|M|](); } } }", "generated code cannot name a type of its signature; make the type internal or public, and not file-local")]
    public void Call_OnAFrameworkTooOld_IsReported(int version, string reason, string source, string? other = null)
    {
        var marked = MarkedSource.Parse(source);

        var result = Run(version, marked.Text);

        var run = new GeneratorRun(System.Collections.Immutable.ImmutableDictionary<string, string>.Empty, result.Diagnostics);
        marked.Expect(run, "ITD001", $"This call of 'M' is not traced: {other ?? reason}");
        Assert.Empty(result.GeneratedTrees);
    }

    [Theory]
    [InlineData(10, "static class C { [Itential.Diagnostics.Trace] static void M() { } static void Use() { M(); } }")]
    [InlineData(9, "class C { [Itential.Diagnostics.Trace] void M<T>() { } void Use() { M<int>(); } }")]
    [InlineData(9, "class C<T> { [Itential.Diagnostics.Trace] void M() { } void Use() { M(); } }")]
    [InlineData(8, "class C { [Itential.Diagnostics.Trace] void M() { } void Use() { M(); } }")]
    [InlineData(8, "class C<T> { [Itential.Diagnostics.Trace] internal void M<U>() { } void Use() { M<int>(); } }")]
    [InlineData(8, "static class C { [Itential.Diagnostics.Trace] internal static void M<U>() { } static void Use() { M<int>(); } }")]
    public void Call_OnAFrameworkNewEnough_IsIntercepted(int version, string source)
    {
        var result = Run(version, source);

        Assert.Empty(result.Diagnostics);
        Assert.Single(result.GeneratedTrees);
    }

    private static GeneratorDriverRunResult Run(int version, string source)
    {
        var core = CSharpCompilation.Create(
            "Core",
            [Parse($$"""
                [assembly: System.Reflection.AssemblyVersion("{{version}}.0.0.0")]
                namespace System
                {
                    public class Object; public class String; public abstract class ValueType; public struct Void; public struct Int32; public struct Boolean;
                    public abstract class Attribute; public abstract class Enum : ValueType; public enum AttributeTargets { All }
                    public class AttributeUsageAttribute(AttributeTargets on) : Attribute { public bool AllowMultiple { get; set; } public bool Inherited { get; set; } }
                }
                namespace System.Reflection { public class AssemblyVersionAttribute(string version) : Attribute; }
                namespace Itential.Diagnostics { public class TraceAttribute : System.Attribute; }
                """)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var compilation = CSharpCompilation.Create("Sample", [Parse(source)], [core.ToMetadataReference()], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(item => item.Severity == DiagnosticSeverity.Error));
        return CSharpGeneratorDriver
            .Create([new InterceptorGenerator().AsSourceGenerator()], parseOptions: InterceptorHarness.Options)
            .RunGenerators(compilation, TestContext.Current.CancellationToken)
            .GetRunResult();
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, InterceptorHarness.Options);
}
