using BenchmarkDotNet.Attributes;
using Itential.Diagnostics.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Generator;

/// <summary>What the generators of traces cost while somebody types in a big project.</summary>
[InvocationCount(1)]
public class UnrelatedEditBenchmark
{
    private CSharpCompilation _project = null!;
    private CSharpCompilation _edited = null!;
    private GeneratorDriver _driver = null!;
    private int _edit;

    /// <summary>None is what Roslyn itself needs.</summary>
    [Params("none", "interceptors", "both")]
    public string Generators { get; set; } = "";

    [GlobalSetup]
    public void Create()
    {
        _project = BigProject.Create();
        _driver = Driver().RunGenerators(_project);
    }

    [IterationSetup(Target = nameof(UnrelatedEdit))]
    public void EditBody() => Edit($"public int X() => {++_edit};");

    [IterationSetup(Target = nameof(DeclarationEdit))]
    public void EditDeclaration() => Edit($"public int X{++_edit}() => 0;");

    [IterationSetup(Target = nameof(FirstRun))]
    public void ParseAnew() => _project = BigProject.Create();

    /// <summary>The body of a method changed that no traced call sees.</summary>
    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _driver = _driver.RunGenerators(_edited);

    /// <summary>A method was renamed, so all traced calls are bound anew.</summary>
    [Benchmark]
    public GeneratorDriver DeclarationEdit() => _driver = _driver.RunGenerators(_edited);

    [Benchmark]
    public GeneratorDriver FirstRun() => Driver().RunGenerators(_project);

    private void Edit(string member)
    {
        _edited = _project.ReplaceSyntaxTree(_project.SyntaxTrees[^1], BigProject.Unrelated(member));
        _project = _edited;
    }

    private CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        Generators switch
        {
            "none" => [new NoGenerator().AsSourceGenerator()],
            "interceptors" => [new InterceptorGenerator().AsSourceGenerator()],
            _ => [new InterceptorGenerator().AsSourceGenerator(), new DecoratorGenerator().AsSourceGenerator()],
        },
        parseOptions: BigProject.Options);
}
