using System.Globalization;
using System.Text.Json.Nodes;

namespace Itential.Testing.Gateway;

/// <summary>The things that a Gateway has when it starts.</summary>
internal static class GatewaySeed
{
    private static readonly string[] ScriptNames = ["collect_inventory.py", "fail_on_purpose.sh", "backup_config.py", "check_reachability.py"];
    private static readonly string[] PlaybookNames = ["deploy_ntp", "fail_on_purpose", "upgrade_image", "gather_facts"];
    private static readonly string[] ModuleNames = ["ios_facts", "fail_on_purpose", "ping"];
    private static readonly string[] RoleNames = ["baseline", "fail_on_purpose", "upgrade"];
    private static readonly string[] Systems = ["cisco.ios.ios", "arista.eos.eos", "junipernetworks.junos.junos"];

    public static void Fill(GatewayState state, GatewayServerOptions options)
    {
        for (var index = 0; index < options.Devices; index++)
        {
            state.Devices.TryAdd(CreateDevice(index));
        }

        for (var index = 0; index < options.Scripts; index++)
        {
            var name = index < ScriptNames.Length ? ScriptNames[index] : Numbered("script", index) + ".py";
            state.Scripts.TryAdd(CreateRunnable(name, "/usr/share/automation-gateway/scripts/" + name, "script"));
        }

        for (var index = 0; index < options.Playbooks; index++)
        {
            var name = index < PlaybookNames.Length ? PlaybookNames[index] : Numbered("playbook", index);
            state.Playbooks.TryAdd(CreateRunnable(name, $"/usr/share/automation-gateway/playbooks/{name}.yml", "playbook"));
        }

        for (var index = 0; index < options.Modules; index++)
        {
            var name = index < ModuleNames.Length ? ModuleNames[index] : Numbered("module", index);
            state.Modules.TryAdd(CreateRunnable(name, $"/usr/share/automation-gateway/modules/{name}.py", "module"));
        }

        for (var index = 0; index < options.Roles; index++)
        {
            var name = index < RoleNames.Length ? RoleNames[index] : Numbered("role", index);
            state.Roles.TryAdd(CreateRunnable(name, "/usr/share/automation-gateway/roles/" + name, "role"));
        }

        foreach (var kind in InventoryKinds.All)
        {
            for (var index = 0; index < options.InventoryDevices; index++)
            {
                state.Inventories[kind.Name].TryAdd(kind.Create(Numbered("router", index), string.Create(CultureInfo.InvariantCulture, $"192.0.2.{index % 254 + 1}")));
            }
        }
    }

    /// <summary>The schema of a script or playbook that has none of its own: it takes anything.</summary>
    public static JsonObject OpenSchema(string title) => new()
    {
        ["title"] = title,
        ["type"] = "object",
        ["properties"] = new JsonObject(),
        ["required"] = new JsonArray(),
    };

    private static JsonObject CreateDevice(int index) => new()
    {
        ["name"] = Numbered("router", index),
        ["variables"] = new JsonObject
        {
            ["ansible_host"] = string.Create(CultureInfo.InvariantCulture, $"192.0.2.{index % 254 + 1}"),
            ["ansible_port"] = 22,
            ["ansible_network_os"] = Systems[index % Systems.Length],
            ["ansible_connection"] = "network_cli",
        },
    };

    private static JsonObject CreateRunnable(string name, string path, string type) => new()
    {
        ["name"] = name,
        ["path"] = path,
        ["type"] = type,
        ["schema"] = OpenSchema(name),
    };

    private static string Numbered(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{index + 1:D3}");
}
