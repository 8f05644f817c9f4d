using BenchmarkDotNet.Attributes;
using Itential.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Benchmarks.Tracing;

/// <summary>What a traced call costs when nobody listens: the difference of each pair.</summary>
public class NobodyListensBenchmark
{
    private const int Calls = 1000;
    private readonly Work _work = new();
    private readonly IWork _plain = new WorkBehindInterface();
    private readonly IWork _decorated = new WorkBehindInterface().Traced<IWork>(NullLogger.Instance);
    private readonly IWork _filtered = new WorkBehindInterface().Traced<IWork>(
        LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(NullLoggerProvider.Instance)).CreateLogger("Benchmarks"));

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public int Method()
    {
        var value = 0;
        for (var i = 0; i < Calls; i++)
        {
            value = _work.Plain(value);
        }

        return value;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int MethodTraced()
    {
        var value = 0;
        for (var i = 0; i < Calls; i++)
        {
            value = _work.Traced(value);
        }

        return value;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Interface() => Run(_plain);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int InterfaceDecorated() => Run(_decorated);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int InterfaceDecoratedWithFilteredLogger() => Run(_filtered);

    private static int Run(IWork work)
    {
        var value = 0;
        for (var i = 0; i < Calls; i++)
        {
            value = work.Run(value);
        }

        return value;
    }
}
