using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Tests;

/// <summary>Runs the generators on code that somebody is still typing.</summary>
internal static class HalfWritten
{
    /// <summary>Expects that the compiler has something to tell, that no generator throws, and that what is written adds no error.</summary>
    public static GeneratorRun Run(string source)
    {
        var compilation = InterceptorHarness.Compile(source);
        Assert.Contains(compilation.GetDiagnostics(TestContext.Current.CancellationToken), item => item.Severity == DiagnosticSeverity.Error);
        var driver = CSharpGeneratorDriver
            .Create([new InterceptorGenerator().AsSourceGenerator(), new DecoratorGenerator().AsSourceGenerator()], parseOptions: InterceptorHarness.Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        var results = driver.GetRunResult().Results;

        Assert.All(results, result => Assert.Null(result.Exception));
        var written = results.SelectMany(result => result.GeneratedSources).ToList();
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(item => item.Severity == DiagnosticSeverity.Error && written.Exists(file => file.SyntaxTree == item.Location.SourceTree))
            .Select(item => item.ToString()));
        return new GeneratorRun(
            System.Collections.Immutable.ImmutableDictionary.CreateRange(written.Select(file => KeyValuePair.Create(file.HintName, file.SourceText.ToString()))),
            [.. results.SelectMany(result => result.Diagnostics)]);
    }
}
