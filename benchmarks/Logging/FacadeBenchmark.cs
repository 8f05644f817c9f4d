using BenchmarkDotNet.Attributes;
using Itential.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Benchmarks.Logging;

/// <summary>What a call costs that asks the facade and hears no.</summary>
public class FacadeBenchmark
{
    private readonly ILogger _logger = ItentialLog.GetLogger("benchmark");
    private ILoggerFactory? _application;

    [Params(false, true)]
    public bool Application { get; set; }

    [GlobalSetup]
    public void Attach()
    {
        if (Application)
        {
            _application = LoggerFactory.Create(static _ => { });
            ItentialLog.LoggerFactory = _application;
        }
    }

    [GlobalCleanup]
    public void Detach()
    {
        ItentialLog.LoggerFactory = null;
        _application?.Dispose();
    }

    [Benchmark]
    public bool IsEnabled() => _logger.IsEnabled(LogLevel.Trace);

    [Benchmark]
    public void Trace() => ItentialLog.Trace("not written");
}
