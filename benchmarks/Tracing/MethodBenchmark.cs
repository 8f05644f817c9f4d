using BenchmarkDotNet.Attributes;
using Itential.Diagnostics;

namespace Benchmarks.Tracing;

/// <summary>A call of a method, and the same call intercepted. The loop weighs the same in all of them.</summary>
public class MethodBenchmark
{
    private const int Calls = 1000;
    private readonly Work _work = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public int Direct()
    {
        var value = 0;
        for (var i = 0; i < Calls; i++)
        {
            value = _work.Plain(value);
        }

        return value;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Off() => Run();

    [GlobalSetup(Target = nameof(TraceDiscarded))]
    public void AttachDiscarding() => ItentialLog.LoggerFactory = new DiscardingLogger(formats: false);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int TraceDiscarded() => Run();

    [GlobalSetup(Target = nameof(TraceFormatted))]
    public void AttachFormatting() => ItentialLog.LoggerFactory = new DiscardingLogger(formats: true);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int TraceFormatted() => Run();

    [GlobalSetup(Target = nameof(TaskTraceDiscarded))]
    public void AttachDiscardingForTasks() => AttachDiscarding();

    [Benchmark(OperationsPerInvoke = Calls)]
    public Task<int> TaskTraceDiscarded()
    {
        var last = Task.FromResult(0);
        for (var i = 0; i < Calls; i++)
        {
            last = _work.TracedAsync(1);
        }

        return last;
    }

    private int Run()
    {
        var value = 0;
        for (var i = 0; i < Calls; i++)
        {
            value = _work.Traced(value);
        }

        return value;
    }
}
