using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Itential.Diagnostics.Generator.Tests;

/// <summary>Asserts what the analyzer says of attributes.</summary>
internal static class DiagnoseAttribute
{
    /// <summary>Expects one warning at the marked span.</summary>
    public static async Task ReportsAsync(string name, string reason, string source)
    {
        var marked = MarkedSource.Parse(source);

        var found = await AnalyzeAsync(marked.Text);

        marked.Expect(found, "ITD004", $"[Trace] on '{name}' has no effect: {reason}");
        Assert.Equal(DiagnosticSeverity.Warning, found.Diagnostics[0].Severity);
    }

    public static async Task IsSilentAsync(string source) => Assert.Empty((await AnalyzeAsync(source)).Diagnostics.Select(DiagnosticText.AsAssertion));

    private static async Task<GeneratorRun> AnalyzeAsync(string source)
    {
        var compilation = InterceptorHarness.Compile(source);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(item => item.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation
            .WithAnalyzers([new TraceAttributeAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return new GeneratorRun(System.Collections.Immutable.ImmutableDictionary<string, string>.Empty, diagnostics);
    }
}
