using System.Text.Json.Nodes;

namespace Itential.Testing.State;

/// <summary>Writes the health of an adapter or an application.</summary>
internal static class ServiceHealth
{
    public static JsonObject Write(string id, string type, string package, string state, DateTimeOffset now)
    {
        var isRunning = state == AdapterState.Running;
        return new JsonObject
        {
            ["id"] = id,
            ["package_id"] = package,
            ["version"] = "1.4.2",
            ["type"] = type,
            ["description"] = $"{type} {id} of a testing server",
            ["routePrefix"] = id,
            ["state"] = state,
            ["connection"] = type == "Adapter" ? new JsonObject { ["state"] = isRunning ? "ONLINE" : "OFFLINE" } : null,
            ["uptime"] = isRunning ? 3600.5 : null,
            ["memoryUsage"] = isRunning ? Memory() : null,
            ["cpuUsage"] = isRunning ? new JsonObject { ["user"] = 1_204_512, ["system"] = 184_203 } : null,
            ["pid"] = isRunning ? 4242 : null,
            ["logger"] = new JsonObject { ["console"] = "error", ["file"] = "info", ["syslog"] = "warning" },
            ["timestamp"] = now.ToUnixTimeMilliseconds(),
            ["prevUptime"] = 0.0,
        };
    }

    public static JsonObject Memory() => new()
    {
        ["rss"] = 5_368_709_120,
        ["heapTotal"] = 61_030_400,
        ["heapUsed"] = 52_310_016,
        ["external"] = 2_304_110,
        ["arrayBuffers"] = 120_034,
    };
}
