using BenchmarkDotNet.Running;
using Benchmarks;
using Benchmarks.Startup;
using Benchmarks.Usage;

if (args is ["first-load"])
{
    FirstLoad.Report();
    return;
}

if (args is ["log-cost"])
{
    await LogCost.ReportAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new MeasurementConfig());
