using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Diagnostics.Generator.Tests;

/// <summary>Runs the generator of decorators.</summary>
internal static class DecoratorHarness
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Runtime.CompilerServices;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Itential.Diagnostics;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        """;

    public static readonly IEnumerable<MetadataReference> AllReferences = References.FrameworkAnd(
        "Itential.Diagnostics",
        "Microsoft.CSharp",
        "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.DependencyInjection.Abstractions");

    /// <summary>Runs a source that must be written without a diagnostic.</summary>
    public static GeneratorRun Run(string source, params MetadataReference[] more) => HarnessRules.WithoutDiagnostics(Diagnose(source, more));

    /// <summary>Runs a source that may be refused.</summary>
    public static GeneratorRun Diagnose(string source, params MetadataReference[] more) => Diagnose(Compile(source).AddReferences(more));

    public static GeneratorRun Diagnose(CSharpCompilation compilation) =>
        HarnessRules.Run(compilation, new DecoratorGenerator(), DecoratorSteps.All, DecoratorSteps.Models);

    /// <summary>Runs a source with properties of the build.</summary>
    public static GeneratorRun Build(string source, params (string Name, string Value)[] properties) =>
        HarnessRules.Run(Compile(source), new DecoratorGenerator(), DecoratorSteps.All, DecoratorSteps.Models, new BuildProperties(properties));

    public static CSharpCompilation Compile(string source, CSharpParseOptions? options = null) => HarnessRules.Compile(source, Usings, AllReferences, options);
}
