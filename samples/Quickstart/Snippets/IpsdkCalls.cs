using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Gateway;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;

namespace Quickstart.Snippets;

internal static class IpsdkCalls
{
    public static void Verbs(IGatewayClient gateway)
    {
        // snippet: ipsdk-verbs
        var routers = gateway.Get("/devices", new QueryParameters { { "limit", 10 }, { "filter", "contains({\"name\":\"router\"})" } });
        gateway.Post("/devices", body: new JsonObject { ["name"] = "edge-9", ["variables"] = new JsonObject { ["ansible_host"] = "192.0.2.9" } });
        gateway.Put("/devices/edge-9", body: new JsonObject { ["variables"] = new JsonObject { ["ansible_host"] = "192.0.2.10" } });
        gateway.Delete("/devices/edge-9");
        // end-snippet
        Console.WriteLine(routers);
    }

    public static void Query(IPlatformClient platform)
    {
        // snippet: ipsdk-params
        platform.Get("/operations-manager/jobs", new QueryParameters
        {
            { "equals[status]", "error" },
            { "include", ["name", "status"] },
            { "descending", true },
        });
        // end-snippet
    }

    public static void Response(IPlatformClient platform)
    {
        // snippet: ipsdk-response
        var response = platform.Get("/health/server");

        Console.WriteLine($"{(int)response.StatusCode} after {response.Elapsed.TotalMilliseconds:0} ms, begun at {response.StartedAt:O}");
        Console.WriteLine(response.Json()?["version"]);
        // end-snippet
    }

    public static void Json(string text)
    {
        // snippet: ipsdk-json
        var device = JsonNode.Parse(text);
        var copy = device?.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        // end-snippet
        Console.WriteLine(copy);
    }

    public static void Errors(IPlatformClient platform)
    {
        // snippet: ipsdk-errors
        try
        {
            platform.Get("/operations-manager/jobs/64f1c0ffee0000000000abcd");
        }
        catch (ApiException error)
        {
            Console.WriteLine($"{(int)error.StatusCode}: {error.Content}");
        }
        catch (ApiRequestException error)
        {
            Console.WriteLine($"No answer: {error.Message}");
        }
        catch (AuthenticationFailedException error)
        {
            Console.WriteLine($"Not signed in: {error.Message}");
        }
        // end-snippet
    }
}
