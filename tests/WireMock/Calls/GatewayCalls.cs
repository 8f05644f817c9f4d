using System.Text.Json.Nodes;
using Itential.Gateway;

namespace WireMock.Calls;

/// <summary>Methods of Gateway's typed interfaces that programs call most.</summary>
internal static class GatewayCalls
{
    private const string Api = "/api/v2.0";

    public static IReadOnlyList<TypedCall<IGatewayClient>> All { get; } = [.. Devices(), .. Scripts(), .. Playbooks(), .. Gateway(), .. Doubtful()];

    private static IEnumerable<TypedCall<IGatewayClient>> Devices() =>
    [
        new("IGatewayDevicesApi.GetDevicesAsync", $"GET {Api}/devices?filter=contains%28%7B%22name%22%3A%22edge%22%7D%29&order=descending&offset=10&limit=5", null, 2L,
            async (client, token) => (await client.Devices.GetDevicesAsync(
                new GatewayQuery<GatewayDevice>().Where(GatewayDeviceFields.Name.Contains("edge")).Order(GatewayOrder.Descending), offset: 10, limit: 5, cancellationToken: token)).Meta!.TotalCount),
        new("IGatewayDevicesApi.AddDeviceAsync", $"POST {Api}/devices", """{"name":"edge-1","variables":{"ansible_port":22}}""", "edge-1",
            async (client, token) => (await client.Devices.AddDeviceAsync(
                new() { Name = "edge-1", Variables = new JsonObject { ["ansible_port"] = 22 } }, token)).Name),
        new("IGatewayDevicesApi.GetDeviceAsync", $"GET {Api}/devices/rack%201%2Fedge-1", null, "edge-1",
            async (client, token) => (await client.Devices.GetDeviceAsync("rack 1/edge-1", token)).Name),
        new("IGatewayDevicesApi.UpdateDeviceAsync", $"PUT {Api}/devices/edge-1", """{"ansible_port":2222}""", "edge-1",
            async (client, token) => (await client.Devices.UpdateDeviceAsync("edge-1", new JsonObject { ["ansible_port"] = 2222 }, token)).Name),
        new("IGatewayDevicesApi.DeleteDeviceAsync", $"DELETE {Api}/devices/edge-1", null, true,
            async (client, token) => (await client.Devices.DeleteDeviceAsync("edge-1", token)).GetProperty("deleted").GetBoolean()),
        new("IGatewayDevicesApi.GetDeviceStateAsync", $"GET {Api}/devices/edge-1/state", null, "SUCCESS",
            async (client, token) => (await client.Devices.GetDeviceStateAsync("edge-1", token)).GetProperty("status").GetString()),
        new("IGatewayDevicesApi.GetDeviceVariablesAsync", $"GET {Api}/devices/edge-1/variables", null, "192.0.2.11",
            async (client, token) => (string?)(await client.Devices.GetDeviceVariablesAsync("edge-1", token))["ansible_host"]),
        new("IGatewayDevicesApi.GetDeviceVariableAsync", $"GET {Api}/devices/edge-1/variables/ansible_host", null, "192.0.2.11",
            async (client, token) => (await client.Devices.GetDeviceVariableAsync("edge-1", "ansible_host", token)).GetString()),
    ];

    private static IEnumerable<TypedCall<IGatewayClient>> Scripts() =>
    [
        new("IGatewayScriptsApi.GetScriptsAsync", $"GET {Api}/scripts?detail=full&limit=5", null, "vlan.py",
            async (client, token) => (await client.Scripts.GetScriptsAsync(new GatewayQuery<GatewayScript>().Detail(GatewayDetail.Full), limit: 5, cancellationToken: token)).Data[0].Name),
        new("IGatewayScriptsApi.GetScriptAsync", $"GET {Api}/scripts/vlan.py", null, "vlan",
            async (client, token) => (await client.Scripts.GetScriptAsync("vlan.py", token)).Schema!.Title),
        new("IGatewayScriptsApi.RefreshScriptsAsync", $"POST {Api}/scripts/refresh", null, "SUCCESS",
            async (client, token) => (await client.Scripts.RefreshScriptsAsync(token)).GetProperty("status").GetString()),
        new("IGatewayScriptsApi.ExecuteScriptAsync", $"POST {Api}/scripts/vlan.py/execute", """{"args":{"vlan":120},"env":{"A":"b"},"hosts":["edge-1"],"strict_args":true}""", "VLAN 120 created\n",
            async (client, token) => (await client.Scripts.ExecuteScriptAsync("vlan.py", new()
            {
                Args = new JsonObject { ["vlan"] = 120 },
                Env = new JsonObject { ["A"] = "b" },
                Hosts = ["edge-1"],
                StrictArgs = true,
            }, token)).StandardOutput),
        new("IGatewayScriptsApi.GetScriptHistoryAsync", $"GET {Api}/scripts/vlan.py/history?order=ascending&offset=1&limit=2", null, "a3f1c2d4-0001",
            async (client, token) => (await client.Scripts.GetScriptHistoryAsync(
                "vlan.py", GatewayOrder.Ascending, offset: 1, limit: 2, cancellationToken: token)).Data[0].AuditId!.Value.GetString()),
        new("IGatewayScriptsApi.GetScriptSchemaAsync", $"GET {Api}/scripts/vlan.py/schema", null, "vlan",
            async (client, token) => (await client.Scripts.GetScriptSchemaAsync("vlan.py", token)).Required![0]),
        new("IGatewayScriptsApi.UpdateScriptSchemaAsync", $"PUT {Api}/scripts/vlan.py/schema", """{"title":"vlan","required":["vlan"]}""", "vlan",
            async (client, token) => (await client.Scripts.UpdateScriptSchemaAsync("vlan.py", new() { Title = "vlan", Required = ["vlan"] }, token)).Title),
        new("IGatewayScriptsApi.DeleteScriptSchemaAsync", $"DELETE {Api}/scripts/vlan.py/schema", null, "SUCCESS",
            async (client, token) => (await client.Scripts.DeleteScriptSchemaAsync("vlan.py", token)).GetProperty("status").GetString()),
    ];

    private static IEnumerable<TypedCall<IGatewayClient>> Playbooks() =>
    [
        new("IGatewayPlaybooksApi.GetPlaybooksAsync", $"GET {Api}/playbooks", null, "vlan.yml",
            async (client, token) => (await client.Playbooks.GetPlaybooksAsync(cancellationToken: token)).Data[0].Name),
        new("IGatewayPlaybooksApi.GetPlaybookAsync", $"GET {Api}/playbooks/vlan.yml", null, "/opt/playbooks/vlan.yml",
            async (client, token) => (await client.Playbooks.GetPlaybookAsync("vlan.yml", token)).Path),
        new("IGatewayPlaybooksApi.RefreshPlaybooksAsync", $"POST {Api}/playbooks/refresh", null, "SUCCESS",
            async (client, token) => (await client.Playbooks.RefreshPlaybooksAsync(token)).GetProperty("status").GetString()),
        new("IGatewayPlaybooksApi.ExecutePlaybookAsync", $"POST {Api}/playbooks/vlan.yml/execute", """{"args":{"vlan":120},"groups":["edge"],"verbosity":2}""", true,
            async (client, token) => (await client.Playbooks.ExecutePlaybookAsync(
                "vlan.yml", new() { Args = new JsonObject { ["vlan"] = 120 }, Groups = ["edge"], Verbosity = 2 }, token)).Succeeded),
        new("IGatewayPlaybooksApi.DryRunPlaybookAsync", $"POST {Api}/playbooks/vlan.yml/dry_run", """{"args":{},"syntax_check":true}""", 0,
            async (client, token) => (await client.Playbooks.DryRunPlaybookAsync("vlan.yml", new() { SyntaxCheck = true }, token)).ReturnCode),
        new("IGatewayPlaybooksApi.GetPlaybookHistoryAsync", $"GET {Api}/playbooks/vlan.yml/history", null, 1L,
            async (client, token) => (await client.Playbooks.GetPlaybookHistoryAsync("vlan.yml", cancellationToken: token)).Meta!.Count),
        new("IGatewayPlaybooksApi.GetPlaybookSchemaAsync", $"GET {Api}/playbooks/vlan.yml/schema", null, "vlan",
            async (client, token) => (await client.Playbooks.GetPlaybookSchemaAsync("vlan.yml", token)).Title),
        new("IGatewayPlaybooksApi.UpdatePlaybookSchemaAsync", $"PUT {Api}/playbooks/vlan.yml/schema", """{"title":"vlan"}""", "vlan",
            async (client, token) => (await client.Playbooks.UpdatePlaybookSchemaAsync("vlan.yml", new() { Title = "vlan" }, token)).Title),
        new("IGatewayPlaybooksApi.DeletePlaybookSchemaAsync", $"DELETE {Api}/playbooks/vlan.yml/schema", null, "SUCCESS",
            async (client, token) => (await client.Playbooks.DeletePlaybookSchemaAsync("vlan.yml", token)).GetProperty("status").GetString()),
    ];

    private static IEnumerable<TypedCall<IGatewayClient>> Gateway() =>
    [
        new("IGatewaySystemApi.GetStatusAsync", $"GET {Api}/status", null, "4.3.2",
            async (client, token) => (await client.System.GetStatusAsync(token)).Version),
        new("IGatewaySystemApi.PollAsync", $"GET {Api}/poll", null, "OK",
            async (client, token) => (await client.System.PollAsync(token)).GetProperty("status").GetString()),
        new("IGatewaySystemApi.GetAuditLogAsync", $"GET {Api}/audit?limit=20", null, "operator",
            async (client, token) => (await client.System.GetAuditLogAsync(limit: 20, cancellationToken: token)).Data[0].GetProperty("user").GetString()),
        new("IGatewaySystemApi.GetExecHistoryAsync", $"GET {Api}/exec_history/a3f1c2d4-0001", null, "a3f1c2d4-0001",
            async (client, token) => (await client.System.GetExecHistoryAsync("a3f1c2d4-0001", token)).AuditId!.Value.GetString()),
        new("IGatewaySystemApi.GetOpenApiSpecAsync", $"GET {Api}/openapi_spec", null, "3.0.3",
            async (client, token) => (await client.System.GetOpenApiSpecAsync(token)).GetProperty("openapi").GetString()),
    ];

#pragma warning disable ITX001 // Routes that the sources disagree on are declared, marked so, and called here as declared.
    private static IEnumerable<TypedCall<IGatewayClient>> Doubtful() =>
    [
        new("IGatewayDevicesApi.PatchDeviceAsync", $"PATCH {Api}/devices/edge-1", """{"ansible_port":2222}""", "edge-1",
            async (client, token) => (await client.Devices.PatchDeviceAsync("edge-1", new JsonObject { ["ansible_port"] = 2222 }, token)).Name),
        new("IGatewayPlaybooksApi.CreatePlaybookAsync", $"POST {Api}/playbooks", """{"name":"vlan.yml"}""", "vlan.yml",
            async (client, token) => (await client.Playbooks.CreatePlaybookAsync(new JsonObject { ["name"] = "vlan.yml" }, token)).GetProperty("name").GetString()),
        new("IGatewayPlaybooksApi.DeletePlaybookAsync", $"DELETE {Api}/playbooks/vlan.yml", null, "SUCCESS",
            async (client, token) => (await client.Playbooks.DeletePlaybookAsync("vlan.yml", token)).GetProperty("status").GetString()),
        new("IGatewaySystemApi.GetAuditLogAltAsync", $"GET {Api}/system/audit", null, 1,
            async (client, token) => (await client.System.GetAuditLogAltAsync(token)).GetProperty("meta").GetProperty("count").GetInt32()),
        new("IGatewaySystemApi.GetExecHistoryAltAsync", $"GET {Api}/system/audit/a3f1c2d4-0001", null, "SUCCESS",
            async (client, token) => (await client.System.GetExecHistoryAltAsync("a3f1c2d4-0001", token)).GetProperty("status").GetString()),
        new("IGatewaySystemApi.GetOpenApiSpecAltAsync", $"GET {Api}/system/openapi", null, "3.0.3",
            async (client, token) => (await client.System.GetOpenApiSpecAltAsync(token)).GetProperty("openapi").GetString()),
        new("IGatewaySystemApi.PollAltAsync", $"GET {Api}/system/poll", null, "OK",
            async (client, token) => (await client.System.PollAltAsync(token)).GetProperty("status").GetString()),
        new("IGatewaySystemApi.GetStatusAltAsync", $"GET {Api}/system/status", null, "4.3.2",
            async (client, token) => (await client.System.GetStatusAltAsync(token)).GetProperty("version").GetString()),
    ];
#pragma warning restore ITX001
}
