using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.State;

namespace Itential.Testing.Gateway;

/// <summary>Makes the record of one run of a script or a playbook. A name with <c>fail</c> in it fails.</summary>
internal static class Execution
{
    public static JsonObject Run(string kind, string name, JsonObject request, DateTimeOffset now)
    {
        var isFailure = name.Contains("fail", StringComparison.OrdinalIgnoreCase);
        return new JsonObject
        {
            ["audit_id"] = Guid.NewGuid().ToString(),
            ["kind"] = kind,
            ["name"] = name,
            ["status"] = isFailure ? "FAILURE" : "SUCCESS",
            ["stdout"] = isFailure ? "" : $"{name} has run\n",
            ["stderr"] = isFailure ? $"{name} is named to fail, and so it did\n" : "",
            ["return_code"] = isFailure ? 1 : 0,
            ["args"] = request["args"]?.DeepClone() ?? new JsonObject(),
            ["hosts"] = request["hosts"]?.DeepClone() ?? new JsonArray(),
            ["start_time"] = WireTime.Text(now),
            ["end_time"] = WireTime.Text(now),
        };
    }

    /// <summary>The outcome on each host; without hosts it ran on the Gateway itself.</summary>
    public static JsonArray OnHosts(JsonObject record)
    {
        var hosts = JsonText.Items(record["hosts"]);
        return
        [
            .. hosts.DefaultIfEmpty("localhost").Select(host => (JsonNode)new JsonObject
            {
                ["host"] = host,
                ["task"] = record["name"]!.DeepClone(),
                ["status"] = record["status"]!.DeepClone(),
                ["results"] = new JsonObject { ["stdout"] = record["stdout"]!.DeepClone(), ["stderr"] = record["stderr"]!.DeepClone() },
            }),
        ];
    }

    /// <summary>The first argument that the schema demands and the request lacks.</summary>
    public static string? FindMissingArgument(JsonObject runnable, JsonObject request) =>
        RequiredMembers.FindMissing(runnable["schema"], request["args"] as JsonObject ?? []);
}
