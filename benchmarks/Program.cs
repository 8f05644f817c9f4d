using BenchmarkDotNet.Running;
using Benchmarks;
using Benchmarks.Startup;

if (args is ["first-load"])
{
    FirstLoad.Report();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new MeasurementConfig());
