using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GeneratorKit;

/// <summary>Two runs of the generator with an edit between them.</summary>
internal sealed class Edit
{
    private readonly GeneratorRunResult _first;
    private readonly GeneratorRunResult _second;

    private Edit(GeneratorRunResult first, GeneratorRunResult second)
    {
        _first = first;
        _second = second;
    }

    /// <summary>The files whose text differs between the runs, those that are new or gone too.</summary>
    public IEnumerable<string> ChangedFiles => Files(_first).Except(Files(_second)).Concat(Files(_second).Except(Files(_first))).Select(file => file.Name).Distinct(StringComparer.Ordinal);

    /// <summary>Replaces the first source.</summary>
    public static Edit Of(IIncrementalGenerator generator, CSharpCompilation compilation, string after) =>
        Between(generator, compilation, compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse(compilation, after, "Source.cs")));

    /// <summary>Adds a second source, or replaces it.</summary>
    public static Edit InAnotherFile(IIncrementalGenerator generator, CSharpCompilation compilation, string other, string? after = null)
    {
        var tree = Parse(compilation, other, "Other.cs");
        var withOther = compilation.AddSyntaxTrees(tree);
        return after is null ? Between(generator, compilation, withOther) : Between(generator, withOther, withOther.ReplaceSyntaxTree(tree, Parse(compilation, after, "Other.cs")));
    }

    /// <summary>Runs before and after any edit.</summary>
    public static Edit Between(IIncrementalGenerator generator, CSharpCompilation before, CSharpCompilation after, AnalyzerConfigOptionsProvider? options = null)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)before.SyntaxTrees[0].Options,
            optionsProvider: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(before);
        return new Edit(driver.GetRunResult().Results.Single(), driver.RunGenerators(after).GetRunResult().Results.Single());
    }

    public void Expect(string step, params IncrementalStepRunReason[] reasons) =>
        Assert.Equal(reasons, _second.TrackedSteps[step].SelectMany(item => item.Outputs).Select(output => output.Reason));

    public int Count(string step, params IncrementalStepRunReason[] reasons) =>
        _second.TrackedSteps[step].SelectMany(item => item.Outputs).Count(output => reasons.Contains(output.Reason));

    public void ExpectOutputs(IncrementalStepRunReason reason) => Assert.All(Outputs(), item => Assert.Equal(reason, item));

    public int CountOutputs(IncrementalStepRunReason reason) => Outputs().Count(item => item == reason);

    private IEnumerable<IncrementalStepRunReason> Outputs() =>
        _second.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static IEnumerable<(string Name, string Text)> Files(GeneratorRunResult run) => run.GeneratedSources.Select(file => (file.HintName, file.SourceText.ToString()));

    private static SyntaxTree Parse(CSharpCompilation compilation, string source, string path) =>
        CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, path);
}
