using System.Text.Json.Nodes;
using AotSmoke.Servers;
using Itential.Gateway;

namespace AotSmoke.Checks;

/// <summary>The typed interfaces of the gateway.</summary>
internal static class GatewayChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers)
    {
        Check Typed(string name, Func<IGatewayClient, Task> run) => new("gateway: " + name, async () =>
        {
            using var gateway = servers.OpenGateway();
            await run(gateway);
        });

        return
        [
            Typed("system", SystemAsync),
            Typed("devices", DevicesAsync),
            Typed("scripts", ScriptsAsync),
            Typed("playbooks", PlaybooksAsync),
        ];
    }

    private static async Task SystemAsync(IGatewayClient gateway)
    {
        Expect.That((await gateway.System.GetStatusAsync()).UnknownMembers is { Count: > 0 });
        Expect.That((await gateway.System.GetAuditLogAsync(limit: 1)).Meta is not null);
        Expect.That((await gateway.System.GetOpenApiSpecAsync()).GetProperty("openapi").GetString() is not null);
    }

    private static async Task DevicesAsync(IGatewayClient gateway)
    {
        var name = $"smoke-{Guid.NewGuid():N}";
        var devices = gateway.Devices;
        await devices.AddDeviceAsync(new GatewayDevice { Name = name, Variables = new JsonObject { ["ansible_host"] = "192.0.2.200" } });
        await devices.UpdateDeviceAsync(name, new JsonObject { ["ansible_host"] = "192.0.2.201", ["ansible_port"] = 2222 });
        Expect.That((string?)(await devices.GetDeviceAsync(name)).Variables?["ansible_host"] == "192.0.2.201");
        Expect.That((await devices.GetDeviceVariablesAsync(name)).Count == 2);
        Expect.That((await devices.GetDeviceVariableAsync(name, "ansible_port")).GetInt32() == 2222);

        var found = await devices.GetDevicesAsync(new GatewayQuery<GatewayDevice>().Where(GatewayDeviceFields.Name.IsEqualTo(name)).Order(GatewayOrder.Descending));
        Expect.That(found.Data.Single().Name == name);
        await devices.DeleteDeviceAsync(name);
    }

    private static async Task ScriptsAsync(IGatewayClient gateway)
    {
        var scripts = gateway.Scripts;
        var script = (await scripts.GetScriptsAsync(new GatewayQuery<GatewayScript>().Detail(GatewayDetail.Full))).Data[0].Name!;
        var run = await scripts.ExecuteScriptAsync(script, new ScriptRun { Args = new JsonObject { ["site"] = "smoke" } });
        Expect.That(run is { Succeeded: true, ReturnCode: 0, AuditId: not null });
        Expect.That((await gateway.System.GetExecHistoryAsync(run.AuditId!)).UnknownMembers is not null);
        Expect.That((await scripts.GetScriptHistoryAsync(script)).Data.Count > 0);
        Expect.That((await scripts.GetScriptSchemaAsync(script)).Title is not null);
    }

    private static async Task PlaybooksAsync(IGatewayClient gateway)
    {
        var playbooks = gateway.Playbooks;
        var playbook = (await playbooks.GetPlaybooksAsync()).Data[0].Name!;
        Expect.That((await playbooks.DryRunPlaybookAsync(playbook, new PlaybookRun { Verbosity = 1 })).Status is not null);

        var schema = await playbooks.GetPlaybookSchemaAsync(playbook);
        var updated = await playbooks.UpdatePlaybookSchemaAsync(playbook, schema with { Title = "smoke" });
        Expect.That(updated.Title == "smoke");
        await playbooks.DeletePlaybookSchemaAsync(playbook);
    }
}
