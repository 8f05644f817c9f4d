using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests.Incremental;

/// <summary>Two runs of the generator with an edit between them.</summary>
internal sealed class Edit
{
    private readonly GeneratorRunResult _second;

    private Edit(GeneratorRunResult second)
    {
        _second = second;
    }

    /// <summary>Replaces the one source.</summary>
    public static Edit Of(string before, string after)
    {
        var compilation = GeneratorHarness.Compile(before);
        return Run(compilation, compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse(compilation, after, "Source.cs")));
    }

    /// <summary>Adds a second source, or replaces it.</summary>
    public static Edit InAnotherFile(string source, string other, string? after = null)
    {
        var compilation = GeneratorHarness.Compile(source);
        var tree = Parse(compilation, other, "Other.cs");
        var withOther = compilation.AddSyntaxTrees(tree);
        return after is null ? Run(compilation, withOther) : Run(withOther, withOther.ReplaceSyntaxTree(tree, Parse(compilation, after, "Other.cs")));
    }

    public void Expect(string step, params IncrementalStepRunReason[] reasons) =>
        Assert.Equal(reasons, _second.TrackedSteps[step].SelectMany(item => item.Outputs).Select(output => output.Reason));

    public void ExpectOutputs(IncrementalStepRunReason reason) => Assert.All(Outputs(), item => Assert.Equal(reason, item));

    public int CountOutputs(IncrementalStepRunReason reason) => Outputs().Count(item => item == reason);

    private IEnumerable<IncrementalStepRunReason> Outputs() =>
        _second.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static Edit Run(CSharpCompilation before, CSharpCompilation after)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new RestClientGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)before.SyntaxTrees[0].Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Edit(driver.RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single());
    }

    private static SyntaxTree Parse(CSharpCompilation compilation, string source, string path) =>
        CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, path);
}
