using Itential.Diagnostics;

namespace Quickstart.Snippets;

// snippet: trace
[Trace]
public sealed class Deployment
{
    public async Task<int> RunAsync(IEnumerable<string> devices)
    {
        var done = 0;
        foreach (var device in devices)
        {
            await PushAsync(device);
            done++;
        }

        return done;
    }

    private static Task PushAsync(string device) => Console.Out.WriteLineAsync($"pushed to {device}");
}
// end-snippet
