using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests;

/// <summary>Runs the generator on code that somebody is still typing.</summary>
internal static class HalfWritten
{
    /// <summary>Expects that the compiler has something to tell, that the generator does not throw, and that what it writes adds no error.</summary>
    public static GeneratorRun Run(string source)
    {
        var compilation = GeneratorHarness.Compile(source);
        Assert.Contains(compilation.GetDiagnostics(TestContext.Current.CancellationToken), item => item.Severity == DiagnosticSeverity.Error);
        var driver = CSharpGeneratorDriver
            .Create([new RestClientGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        var result = Assert.Single(driver.GetRunResult().Results);

        Assert.Null(result.Exception);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(item => item.Severity == DiagnosticSeverity.Error && result.GeneratedSources.Any(file => file.SyntaxTree == item.Location.SourceTree))
            .Select(item => item.ToString()));
        return new GeneratorRun(
            result.GeneratedSources.ToImmutableDictionary(file => file.HintName, file => file.SourceText.ToString()),
            result.Diagnostics.RemoveAll(item => item.Severity == DiagnosticSeverity.Info));
    }
}
