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
    private CSharpCompilation _project = null!;
    private CSharpCompilation _edited = null!;
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
        _edited = _project.ReplaceSyntaxTree(_project.SyntaxTrees[^1], ClientProject.Unrelated(++_edit));
        _project = _edited;
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Control() => _control = _control.RunGenerators(_edited);

    [Benchmark]
    public GeneratorDriver Clients() => _clients = _clients.RunGenerators(_edited);

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: ClientProject.Options);
}
