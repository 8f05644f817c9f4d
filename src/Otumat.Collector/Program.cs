using System.CommandLine;

namespace Otumat.Collector;

internal static class Program
{
    // The host ends the process by itself, after what was taken is on disk.
    private static Task<int> Main(string[] args) =>
        CollectorCommand.Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
}
