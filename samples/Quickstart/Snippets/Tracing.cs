using Itential.Diagnostics;

namespace Quickstart.Snippets;

// snippet: trace
[Trace]
public sealed class Deployment(TextWriter output)
{
    public async Task<int> RunAsync(IReadOnlyList<string> devices)
    {
        foreach (var device in devices)
        {
            await PushAsync(device);
        }

        return devices.Count;
    }

    private Task PushAsync(string device) => output.WriteLineAsync($"pushed to {device}");
}
// end-snippet
