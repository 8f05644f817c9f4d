using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GeneratorKit;

/// <summary>
/// Runs a generator and holds every run to four rules: the input has no syntax error, the output compiles without a word, a second
/// run after an unrelated edit does nothing, and no symbol sits in a model.
/// </summary>
internal static class HarnessRules
{
    public static GeneratorRun Run(CSharpCompilation compilation, IIncrementalGenerator generator, string[] steps, string[] models, AnalyzerConfigOptionsProvider? options = null)
    {
        NoSyntaxErrors(compilation);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            optionsProvider: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var first = driver.GetRunResult().Results.Single();
        if (first.Exception is { } exception)
        {
            Assert.Fail("The generator threw: " + exception);
        }

        NothingToSay(output);
        NoSymbols(first, models);
        NothingNew(driver, compilation, steps);
        return new GeneratorRun(
            first.GeneratedSources.ToImmutableDictionary(item => item.HintName, item => item.SourceText.ToString()),
            first.Diagnostics);
    }

    /// <summary>Fails for a run with a diagnostic that nothing asserts.</summary>
    public static GeneratorRun WithoutDiagnostics(GeneratorRun run)
    {
        if (run.Diagnostics.Length > 0)
        {
            Assert.Fail("Unexpected diagnostics:\n" + string.Join('\n', run.Diagnostics.Select(DiagnosticText.AsAssertion)));
        }

        return run;
    }

    /// <summary>Makes a compilation of a source and a file of global usings.</summary>
    public static CSharpCompilation Compile(string source, string usings, IEnumerable<MetadataReference> references, CSharpParseOptions? options = null, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        options ??= CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(source, options, "Source.cs") };
        if (options.LanguageVersion >= LanguageVersion.CSharp10)
        {
            trees.Add(CSharpSyntaxTree.ParseText(usings, options, "Usings.cs"));
        }

        return CSharpCompilation.Create(
            "Sample",
            trees,
            references,
            new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static void NoSyntaxErrors(CSharpCompilation compilation)
    {
        var errors = compilation.SyntaxTrees.SelectMany(tree => tree.GetDiagnostics()).Where(item => item.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, "The input has a syntax error:\n" + string.Join('\n', errors));
    }

    private static void NothingToSay(Compilation output)
    {
        // Some of the rules for interceptors are looked at only where code is written.
        var words = output.Emit(Stream.Null).Diagnostics.Where(item => item.Severity > DiagnosticSeverity.Info).ToList();
        if (words.Count > 0)
        {
            var text = string.Join('\n', words.Select(item => item.ToString()));
            var sources = string.Join('\n', words.Select(item => item.Location.SourceTree).Where(tree => tree is not null).Distinct().Select(tree => tree!.ToString()));
            Assert.Fail($"The output does not compile without a word:\n{text}\n\n{sources}");
        }
    }

    private static void NoSymbols(GeneratorRunResult result, string[] models)
    {
        foreach (var name in models)
        {
            if (!result.TrackedSteps.TryGetValue(name, out var steps))
            {
                continue;
            }

            foreach (var (value, _) in steps.SelectMany(step => step.Outputs))
            {
                if (SymbolWalk.Find(value) is { } path)
                {
                    Assert.Fail($"Step {name} holds a symbol at {path}");
                }
            }
        }
    }

    private static void NothingNew(GeneratorDriver driver, CSharpCompilation compilation, string[] steps)
    {
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Unrelated;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Unrelated.cs"));
        var second = driver.RunGenerators(edited).GetRunResult().Results.Single();
        var tracked = second.TrackedSteps.Where(pair => steps.Contains(pair.Key)).SelectMany(pair => pair.Value.Select(step => (pair.Key, step)));
        var outputs = second.TrackedOutputSteps.SelectMany(pair => pair.Value.Select(step => (pair.Key, step)));
        foreach (var (name, step) in tracked.Concat(outputs))
        {
            foreach (var (_, reason) in step.Outputs)
            {
                Assert.True(
                    reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    $"Step {name} was {reason} after an unrelated edit");
            }
        }
    }
}
