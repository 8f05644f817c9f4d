using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using AotSmoke.InMemory;
using Itential.Gateway;
using Microsoft.Extensions.DependencyInjection;

namespace AotSmoke.Checks;

/// <summary>
/// One call of each typed interface of the gateway, against an answer of the shape that a gateway gives. Where no source tells the shape, it is
/// <see cref="Untold"/>.
/// </summary>
internal static class GatewayServiceChecks
{
    private const string Untold = """{"told":"nothing"}""";
    private const string History = """{"data":[{"audit_id":"h1","status":"SUCCESS"}],"meta":{"count":1,"total_count":7}}""";
    private const string Schema = """{"title":"lab","type":"object","properties":{"site":{"type":"string"}},"required":["site"]}""";

    public static IEnumerable<Check> All =>
    [
        Call(
            "GET /accounts/admin",
            """{"username":"admin","email":"admin@lab.example","firstname":"Ada","lastname":"L"}""",
            async gateway => await gateway.Accounts.GetAccountAsync("admin") is { FirstName: "Ada", LastName: "L" }),
        Call(
            "GET /ansible_venv/list",
            """[{"told":"nothing"}]""",
            async gateway => await gateway.AnsibleVenvs.GetAnsibleVenvsAsync() is [var environment] && IsUntold(environment)),
        Call(
            "POST /login",
            """{"token":"secret"}""",
            async gateway => (await gateway.Auth.LoginAsync(new GatewayCredentials { Username = "admin", Password = "secret" })).Token?.Reveal() == "secret"),
        Call(
            "GET /collections/cisco.ios",
            """{"name":"cisco.ios","version":"9.0.0"}""",
            async gateway => await gateway.Collections.Installed.GetCollectionAsync("cisco.ios") is { Version: "9.0.0" }),
        Call(
            "GET /collections/cisco.ios/modules/ios_facts",
            """{"name":"ios_facts","type":"module","schema":{"title":"facts"}}""",
            async gateway => await gateway.Collections.Modules.GetCollectionModuleAsync("cisco.ios", "ios_facts") is { Name: "ios_facts", Schema.Title: "facts" }),
        Call(
            "GET /collections/cisco.ios/roles",
            """{"data":[{"name":"base","path":"/roles/base"}],"meta":{"count":1}}""",
            async gateway => await gateway.Collections.Roles.GetCollectionRolesAsync("cisco.ios") is { Data: [{ Name: "base", Path: "/roles/base" }], Meta.Count: 1 }),
        Call(
            "GET /config",
            """{"ansible_enabled":true,"module_path":["/modules"],"new_setting":1}""",
            async gateway => await gateway.Config.GetConfigAsync() is { AnsibleEnabled: true, ModulePath: ["/modules"], UnknownMembers.Count: 1 }),
        Call(
            "GET /devices?filter=equals%28%7B%22name%22%3A%22r1%22%7D%29&order=descending",
            """{"data":[{"name":"r1","variables":{"ansible_host":"192.0.2.1"}}],"meta":{"count":1,"total_count":1}}""",
            async gateway => await gateway.Devices.GetDevicesAsync(new GatewayQuery<GatewayDevice>().Where(GatewayDeviceFields.Name.IsEqualTo("r1")).Order(GatewayOrder.Descending))
                is { Data: [{ Name: "r1", Variables.Count: 1 }], Meta.TotalCount: 1 }),
        Call(
            "GET /git/integrations",
            """[{"told":"nothing"}]""",
            async gateway => await gateway.Git.Integrations.GetGitIntegrationsAsync() is { Data: [var integration], Total: 1 } && IsUntold(integration)),
        Call(
            "GET /git/keys",
            """{"data":[{"told":"nothing"}],"meta":{"total_count":1}}""",
            async gateway => await gateway.Git.Keys.GetGitKeysAsync() is { Data: [var key], Total: 1 } && IsUntold(key)),
        Call("GET /git/repositories/lab", Untold, async gateway => IsUntold(await gateway.Git.Repositories.GetGitRepositoryAsync("lab"))),
        Call("GET /gnmi/get/history", History, async gateway => IsHistory(await gateway.Gnmi.GetGnmiHistoryAsync("get"))),
        Call("GET /gnoi/ping/history", History, async gateway => IsHistory(await gateway.Gnoi.GetGnoiHistoryAsync("ping"))),
        Call(
            "GET /groups/edge",
            """{"name":"edge","devices":["r1"],"childGroups":["core"],"variables":{"site":"lab"}}""",
            async gateway => await gateway.Groups.GetGroupAsync("edge") is { Devices: ["r1"], ChildGroups: ["core"], Variables.Count: 1 }),
        Call("POST /http_requests/request/execute", Untold, async gateway =>
            IsUntold(await gateway.HttpRequests.ExecuteRequestAsync(new GatewayHttpRequest { Host = "r1", Method = "GET", Endpoint = "/status" }))),
        Call(
            "GET /inventories/http_requests/default/devices/r1",
            """{"name":"r1","variables":{"base_url":"r1.example","protocol":"https","port":443}}""",
            async gateway => await gateway.Inventory.HttpRequests.GetHttpRequestsDeviceAsync("default", "r1")
                is { Name: "r1", Variables: { BaseUrl: "r1.example", Port: 443 } }),
        Call(
            "GET /inventories/netconf/default/devices/r1",
            """{"name":"r1","variables":{"host":"192.0.2.1","username":"admin","platform":"junos"}}""",
            async gateway => await gateway.Inventory.Netconf.GetNetconfDeviceAsync("default", "r1") is { Name: "r1", Variables.Host: "192.0.2.1" }),
        Call(
            "GET /inventories/netmiko/default/devices/r1",
            """{"name":"r1","variables":{"host":"192.0.2.1","device_type":"cisco_ios","session_timeout":1.5}}""",
            async gateway => await gateway.Inventory.Netmiko.GetNetmikoDeviceAsync("default", "r1") is { Name: "r1", Variables.Host: "192.0.2.1" }),
        Call("POST /inventory/refresh", Untold, async gateway => IsUntold(await gateway.Inventory.Integrations.RefreshInventoryAsync())),
        Call("POST /ldap/test_bind", Untold, async gateway => IsUntold(await gateway.Ldap.TestBindAsync(new JsonObject { ["ldap_server"] = "ldap.example" }))),
        Call(
            "GET /modules/ping",
            """{"name":"ping","path":"/modules/ping.py"}""",
            async gateway => await gateway.Modules.GetModuleAsync("ping") is { Path: "/modules/ping.py" }),
        Call("GET /netconf/get_config/history?limit=1", History, async gateway => IsHistory(await gateway.Netconf.GetNetconfHistoryAsync("get_config", limit: 1))),
        Call(
            "GET /netmiko/send_command/schema",
            Schema,
            async gateway => await gateway.Netmiko.GetNetmikoSchemaAsync("send_command") is { Title: "lab", Required: ["site"] }),
        Call(
            "GET /nornir/facts",
            """{"name":"facts","schema":{"title":"facts"}}""",
            async gateway => await gateway.Nornir.GetNornirModuleAsync("facts") is { Schema.Title: "facts" }),
        Call("POST /password_reset", Untold, async gateway => IsUntold(await gateway.PasswordReset.ResetPasswordAsync(PasswordReset()))),
        Call(
            "POST /playbooks/backup/execute",
            """{"status":"SUCCESS","stdout":"PLAY RECAP","return_code":0,"audit_id":"h1"}""",
            async gateway => await gateway.Playbooks.ExecutePlaybookAsync("backup", new PlaybookRun { Hosts = ["r1"] })
                is { Succeeded: true, ReturnCode: 0, AuditId: "h1", StandardOutput: "PLAY RECAP" }),
        Call("GET /pronghorn", Untold, async gateway => IsUntold(await gateway.Pronghorn.GetPronghornAsync())),
        Call(
            "GET /pythonvenv/list",
            """[{"told":"nothing"}]""",
            async gateway => await gateway.PythonVenvs.GetPythonVenvsAsync() is [var environment] && IsUntold(environment)),
        Call(
            "GET /rbac/groups/ops",
            """{"name":"ops","description":"Operators","roles":["admin"],"users":["ada"]}""",
            async gateway => await gateway.Rbac.GetRbacGroupAsync("ops") is { Roles: ["admin"], Users: ["ada"] }),
        Call("GET /roles/base/history", History, async gateway => IsHistory(await gateway.Roles.GetRoleHistoryAsync("base"))),
        Call(
            "GET /scripts?detail=full",
            """{"data":[{"name":"ping","schema":{"title":"ping"}}],"meta":{"count":1}}""",
            async gateway => await gateway.Scripts.GetScriptsAsync(new GatewayQuery<GatewayScript>().Detail(GatewayDetail.Full))
                is { Data: [{ Name: "ping", Schema.Title: "ping" }] }),
        Call("GET /secrets?path=lab", Untold, async gateway => IsUntold(await gateway.Secrets.GetSecretAsync("lab"))),
        Call("GET /security_questions", Untold, async gateway => IsUntold(await gateway.SecurityQuestions.GetSecurityQuestionsAsync())),
        Call(
            "GET /exec_history/h1",
            """{"audit_id":"h1","status":"SUCCESS"}""",
            async gateway => await gateway.System.GetExecHistoryAsync("h1") is { AuditId: not null, UnknownMembers.Count: 1 }),
        Call(
            "GET /terraforms/vpc",
            """{"name":"vpc","path":"/terraforms/vpc"}""",
            async gateway => await gateway.Terraforms.Plans.GetTerraformAsync("vpc") is { Name: "vpc" }),
        Call(
            "POST /terraforms/vpc/terraform_plan",
            """{"status":"FAILURE","stderr":"no provider","return_code":1}""",
            async gateway => await gateway.Terraforms.Runs.PlanTerraformAsync("vpc", new TerraformRun { Args = [] })
                is { Succeeded: false, ReturnCode: 1, StandardError: "no provider" }),
        Call("PUT /user-schema/script/ping", Untold, async gateway => IsUntold(await gateway.UserSchema.UpsertUserSchemaAsync("script", "ping", new JsonObject { ["title"] = "ping" }))),
    ];

    /// <summary>A check of one call: what must be sent for it, what is answered, and what must hold of the value that it returns.</summary>
    private static Check Call(string sent, string answer, Func<IGatewayClient, Task<bool>> holds, [CallerArgumentExpression(nameof(holds))] string demand = "") => new($"gateway: {sent}", async () =>
    {
        using var server = new MemoryServer(_ => Reply.Json(answer));
        var services = new ServiceCollection();
        services.AddItentialGateway(options =>
        {
            options.BaseAddress = server.Http.BaseAddress;
            options.Token = "token";
        }).ConfigurePrimaryHttpMessageHandler(() => server);
        await using var provider = services.BuildServiceProvider();
        Expect.That(await holds(provider.GetRequiredService<IGatewayClient>()), demand);
        Expect.Equal(sent, server.Last.Target.Replace("/api/v2.0", "", StringComparison.Ordinal));
    });

    private static bool IsUntold(JsonElement answer) => answer.GetProperty("told").GetString() == "nothing";

    private static bool IsHistory(GatewayPage<GatewayRunRecord> page) => page is { Data: [{ AuditId: not null, UnknownMembers.Count: 1 }], Meta.TotalCount: 7 };

    private static GatewayPasswordReset PasswordReset() => new()
    {
        Username = "ada",
        Email = "ada@lab.example",
        TemporaryPassword = "first",
        NewPassword = "second",
        Question1 = "1",
        Answer1 = "one",
        Question2 = "2",
        Answer2 = "two",
    };
}
