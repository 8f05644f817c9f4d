using BenchmarkDotNet.Attributes;
using Itential.Refit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Generator;

/// <summary>What the generator of clients costs while somebody types elsewhere: 40 interfaces of twelve methods.</summary>
[InvocationCount(1)]
public class ClientEditBenchmark
{
    private const int Interfaces = 40;
    private const int Edits = 50;
    private readonly CSharpCompilation[] _edited = new CSharpCompilation[Edits];
    private CSharpCompilation _project = null!;
    private GeneratorDriver _control = null!;
    private GeneratorDriver _clients = null!;
    private int _edit;

    /// <summary>How many classes there are that have nothing to do with clients.</summary>
    [Params(0, 5000)]
    public int Classes { get; set; }

    [GlobalSetup]
    public void Create()
    {
        _project = ClientProject.Create(Interfaces, Classes);
        _control = Driver(new ControlGenerator()).RunGenerators(_project);
        _clients = Driver(new RestClientGenerator()).RunGenerators(_project);
    }

    [IterationSetup]
    public void Edit()
    {
        for (var i = 0; i < Edits; i++)
        {
            _edited[i] = _project = _project.ReplaceSyntaxTree(_project.SyntaxTrees[^1], ClientProject.Unrelated(++_edit));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Edits)]
    public GeneratorDriver Control() => _control = Run(_control);

    [Benchmark(OperationsPerInvoke = Edits)]
    public GeneratorDriver Clients() => _clients = Run(_clients);

    private GeneratorDriver Run(GeneratorDriver driver)
    {
        foreach (var compilation in _edited)
        {
            driver = driver.RunGenerators(compilation);
        }

        return driver;
    }

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: ClientProject.Options);
}
