using Itential.Diagnostics;

namespace Quickstart.Snippets;

// snippet: ipsdk-trace
internal static class Backups
{
    [Trace]
    public static async Task RunAsync(TextWriter output, string router) => await output.WriteLineAsync($"backed up {router}");
}
// end-snippet
