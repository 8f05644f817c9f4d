using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests;

/// <summary>Runs the generator of clients.</summary>
internal static class GeneratorHarness
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Itential.Refit;
        """;

    public static ImmutableArray<MetadataReference> AllReferences { get; } = References.FrameworkAnd("Itential.Refit");

    /// <summary>Runs a source that must be written without a diagnostic.</summary>
    public static GeneratorRun Run(string source, LanguageVersion version = LanguageVersion.Latest) =>
        HarnessRules.WithoutDiagnostics(Diagnose(source, version));

    /// <summary>Runs a source that may be refused. What is only an information is left out.</summary>
    public static GeneratorRun Diagnose(string source, LanguageVersion version = LanguageVersion.Latest) =>
        WithoutInformation(Run(source, new RestClientGenerator(), TrackingNames.All, TrackingNames.Models, version));

    /// <summary>Runs a compilation that must be written without a diagnostic.</summary>
    public static GeneratorRun Run(CSharpCompilation compilation) =>
        HarnessRules.WithoutDiagnostics(WithoutInformation(HarnessRules.Run(compilation, new RestClientGenerator(), TrackingNames.All, TrackingNames.Models)));

    /// <summary>Runs a source with properties of the build; everything that is told counts.</summary>
    public static GeneratorRun Build(string source, params (string Name, string Value)[] properties) =>
        HarnessRules.Run(Compile(source), new RestClientGenerator(), TrackingNames.All, TrackingNames.Models, new BuildProperties(properties));

    /// <summary>Runs any generator.</summary>
    public static GeneratorRun Run(string source, IIncrementalGenerator generator, string[] steps, string[] models, LanguageVersion version = LanguageVersion.Latest) =>
        HarnessRules.Run(Compile(source, CSharpParseOptions.Default.WithLanguageVersion(version)), generator, steps, models);

    public static CSharpCompilation Compile(string source, CSharpParseOptions? options = null) => HarnessRules.Compile(source, Usings, AllReferences, options);

    private static GeneratorRun WithoutInformation(GeneratorRun run) =>
        run with { Diagnostics = run.Diagnostics.RemoveAll(item => item.Severity == DiagnosticSeverity.Info) };
}
