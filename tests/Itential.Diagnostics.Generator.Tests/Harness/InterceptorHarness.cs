using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Tests;

/// <summary>Runs the generator of interceptors.</summary>
internal static class InterceptorHarness
{
    private const string Mark = "InterceptsLocationAttribute(1,";

    /// <summary>What the project allows.</summary>
    public static CSharpParseOptions Options { get; } = Allowing("Itential.Diagnostics.Generated");

    public static CSharpParseOptions Allowing(string namespaces) =>
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithFeatures([new("InterceptorsNamespaces", namespaces)]);

    /// <summary>Runs a source that must be written without a diagnostic.</summary>
    public static GeneratorRun Run(string source, params MetadataReference[] more) => HarnessRules.WithoutDiagnostics(Diagnose(source, more));

    /// <summary>Runs a source that may have calls that are left alone.</summary>
    public static GeneratorRun Diagnose(string source, params MetadataReference[] more) => Diagnose(Compile(source).AddReferences(more));

    public static GeneratorRun Diagnose(CSharpCompilation compilation) =>
        HarnessRules.Run(compilation, new InterceptorGenerator(), InterceptorSteps.All, InterceptorSteps.Models);

    public static CSharpCompilation Compile(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        HarnessRules.Compile(source, DecoratorHarness.Usings, DecoratorHarness.AllReferences, Options, kind);

    /// <summary>How many calls are intercepted.</summary>
    public static int CountCalls(GeneratorRun run) => run.Sources.Values.Sum(text => text.Split(Mark).Length - 1);
}
