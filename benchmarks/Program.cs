using BenchmarkDotNet.Running;
using Benchmarks;
using Benchmarks.Startup;
using Benchmarks.Trust;
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

if (args is ["trust-manifest"])
{
    ManifestSpeed.Report();
    return;
}

if (args is ["trust-manifest", var operation, var folder, var home])
{
    ManifestRun.Report(operation, folder, home);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new MeasurementConfig());
