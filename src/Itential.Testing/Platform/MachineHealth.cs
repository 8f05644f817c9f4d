using System.Text.Json.Nodes;
using Itential.Testing.State;

namespace Itential.Testing.Platform;

/// <summary>The machine that the server pretends to run on.</summary>
internal static class MachineHealth
{
    public static JsonObject Server(string version) => new()
    {
        ["version"] = version,
        ["release"] = "2026.1",
        ["arch"] = "x64",
        ["platform"] = "linux",
        ["versions"] = new JsonObject { ["node"] = "20.19.4", ["openssl"] = "3.0.16" },
        ["memoryUsage"] = ServiceHealth.Memory(),
        ["cpuUsage"] = new JsonObject { ["user"] = 48_120_553, ["system"] = 9_120_003 },
        ["uptime"] = 86_400.25,
        ["pid"] = 1,
        ["dependencies"] = new JsonObject { ["@itential/pronghorn-core"] = "15.8.2" },
    };

    public static JsonObject System() => new()
    {
        ["arch"] = "x64",
        ["release"] = "5.14.0",
        ["uptime"] = 864_000.75,
        ["freemem"] = 8_589_934_592,
        ["totalmem"] = 34_359_738_368,
        ["loadavg"] = new JsonArray(0.41, 0.35, 0.3),
        ["cpus"] = new JsonArray(Cpu(), Cpu()),
    };

    private static JsonObject Cpu() => new()
    {
        ["model"] = "Testing CPU",
        ["speed"] = 2_600,
        ["times"] = new JsonObject { ["user"] = 5_120_340, ["nice"] = 120, ["sys"] = 1_204_300, ["idle"] = 98_120_450, ["irq"] = 0 },
    };
}
