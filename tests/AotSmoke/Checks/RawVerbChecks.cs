using System.Net;
using System.Text.Json.Nodes;
using AotSmoke.OwnApi;
using AotSmoke.Servers;
using Itential.Refit;
using Itential.Refit.Connections;

namespace AotSmoke.Checks;

/// <summary>The five raw verbs, asynchronous and synchronous, with JSON nodes and with typed bodies.</summary>
internal static class RawVerbChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("raw verbs: asynchronous", () => CallAsync(servers)),
        new("raw verbs: synchronous", () => CallBlocking(servers)),
    ];

    private static async Task CallAsync(ServerAccess servers)
    {
        var device = new NewDevice($"smoke-{Guid.NewGuid():N}");
        using var gateway = servers.OpenGateway();
        Accepted(await gateway.PostAsync("/devices", null, device, OwnJson.Default.NewDevice));
        Accepted(await gateway.PutAsync($"/devices/{device.Name}", body: new JsonObject { ["a"] = 1 }));
        Accepted(await gateway.PatchAsync($"/devices/{device.Name}", body: new JsonObject { ["b"] = 2 }));

        var answer = await gateway.GetAsync("/devices", new QueryParameters { { "filter", $$"""equals({"name":"{{device.Name}}"})""" } });
        Expect.That(answer.Json()?["data"]?.AsArray().Count == 1);
        Expect.That(answer.Elapsed > TimeSpan.Zero && answer.Text.Length > 0);
        Accepted(await gateway.DeleteAsync($"/devices/{device.Name}"));
    }

    private static Task CallBlocking(ServerAccess servers)
    {
        var device = new NewDevice($"smoke-{Guid.NewGuid():N}");
        using var gateway = servers.OpenGateway();
        Accepted(gateway.Post("/devices", null, device, OwnJson.Default.NewDevice));
        Accepted(gateway.Put($"/devices/{device.Name}", body: new JsonObject { ["a"] = 1 }));
        Accepted(gateway.Patch($"/devices/{device.Name}", body: new JsonObject { ["b"] = 2 }));
        Expect.That(gateway.Get($"/devices/{device.Name}").Json(OwnJson.Default.NewDevice)?.Name == device.Name);
        Accepted(gateway.Delete($"/devices/{device.Name}"));
        return Task.CompletedTask;
    }

    private static void Accepted(ApiResponse response) => Expect.That(response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices);
}
