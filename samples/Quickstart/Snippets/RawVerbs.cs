using System.Text.Json.Nodes;
using Itential.Gateway;

namespace Quickstart.Snippets;

internal static class RawVerbs
{
    public static async Task RunAsync(IGatewayClient gateway)
    {
        // snippet: raw-verbs
        var added = await gateway.PostAsync("/devices", body: new JsonObject
        {
            ["name"] = "edge-1",
            ["variables"] = new JsonObject { ["ansible_host"] = "192.0.2.77" },
        });
        var read = gateway.Get("/devices/edge-1");

        Console.WriteLine($"{(int)added.StatusCode} after {added.Elapsed.TotalMilliseconds:0} ms, then {read.Json()?["name"]}");
        // end-snippet
    }
}
