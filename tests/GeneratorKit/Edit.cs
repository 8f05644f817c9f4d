using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratorKit;

/// <summary>Two runs of the generator with an edit between them.</summary>
internal sealed class Edit
{
    private readonly GeneratorRunResult _second;

    private Edit(GeneratorRunResult second)
    {
        _second = second;
    }

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
    public static Edit Between(IIncrementalGenerator generator, CSharpCompilation before, CSharpCompilation after)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)before.SyntaxTrees[0].Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Edit(driver.RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single());
    }

    public void Expect(string step, params IncrementalStepRunReason[] reasons) =>
        Assert.Equal(reasons, _second.TrackedSteps[step].SelectMany(item => item.Outputs).Select(output => output.Reason));

    public int Count(string step, params IncrementalStepRunReason[] reasons) =>
        _second.TrackedSteps[step].SelectMany(item => item.Outputs).Count(output => reasons.Contains(output.Reason));

    public void ExpectOutputs(IncrementalStepRunReason reason) => Assert.All(Outputs(), item => Assert.Equal(reason, item));

    public int CountOutputs(IncrementalStepRunReason reason) => Outputs().Count(item => item == reason);

    private IEnumerable<IncrementalStepRunReason> Outputs() =>
        _second.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static SyntaxTree Parse(CSharpCompilation compilation, string source, string path) =>
        CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, path);
}
