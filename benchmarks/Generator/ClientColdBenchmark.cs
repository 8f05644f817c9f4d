using BenchmarkDotNet.Attributes;
using Itential.Refit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Generator;

/// <summary>A first run over 200 interfaces of twelve methods, nothing bound before.</summary>
[InvocationCount(1)]
public class ClientColdBenchmark
{
    private const int Interfaces = 200;
    private CSharpCompilation _project = null!;

    [IterationSetup]
    public void ParseAnew() => _project = ClientProject.Create(Interfaces, classes: 0);

    [Benchmark]
    public GeneratorDriver FirstRun() =>
        CSharpGeneratorDriver.Create([new RestClientGenerator().AsSourceGenerator()], parseOptions: ClientProject.Options).RunGenerators(_project);
}
