using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Itential.Refit.Generator.Tests;

/// <summary>Asserts what an analyzer says of a source that the compiler takes.</summary>
internal static class Analyze
{
    private static readonly ImmutableArray<MetadataReference> AllReferences = References.FrameworkAnd(
        "Itential.Refit",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Http");

    /// <summary>Expects one diagnostic at the marked span.</summary>
    public static async Task ReportsAsync<TAnalyzer>(string id, string message, string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var marked = MarkedSource.Parse(source);

        var found = Assert.Single(await RunAsync<TAnalyzer>(marked.Text));

        Assert.Equal((id, marked.Span), (found.Id, found.Location.SourceSpan));
        Assert.Equal(message, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    public static async Task IsSilentAsync<TAnalyzer>(string source, params MetadataReference[] others)
        where TAnalyzer : DiagnosticAnalyzer, new() => Assert.Empty(await RunAsync<TAnalyzer>(source, others));

    /// <summary>Another assembly that is compiled from a source.</summary>
    public static MetadataReference Assembly(string source) =>
        GeneratorHarness.Compile(source).WithAssemblyName("Other").WithReferences(AllReferences.AsEnumerable()).ToMetadataReference();

    private static async Task<ImmutableArray<Diagnostic>> RunAsync<TAnalyzer>(string source, params MetadataReference[] others)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var compilation = GeneratorHarness.Compile(source).WithReferences(AllReferences.AddRange(others).AsEnumerable());
        Assert.DoesNotContain(compilation.GetDiagnostics(), item => item.Severity == DiagnosticSeverity.Error);
        return await compilation.WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
