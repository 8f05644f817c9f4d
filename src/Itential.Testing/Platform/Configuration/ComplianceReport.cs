using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.State;

namespace Itential.Testing.Platform.Configuration;

/// <summary>Makes compliance reports, and the runs whose batches grow by one report a step.</summary>
internal static class ComplianceReport
{
    /// <summary>A run over <paramref name="devices"/>. Every third device breaks the rule.</summary>
    public static Job StartBatch(JsonObject target, IReadOnlyList<string> devices, DateTimeOffset now)
    {
        var id = ObjectId.Next();
        var reports = devices.Select((device, index) => (JsonNode)Create(id, target, device, index % 3 == 2, now));
        return new Job("Compliance", [], [], Math.Max(1, devices.Count), now)
        {
            Id = id,
            Details = new JsonObject { ["reports"] = new JsonArray([.. reports]) },
        };
    }

    /// <summary>A batch as far as it has come.</summary>
    public static JsonObject WriteBatch(Job batch)
    {
        var done = batch.Details["reports"]!.AsArray().Take(batch.Step).Select(report => report!.DeepClone());
        return new JsonObject { ["_id"] = batch.Id, ["reports"] = new JsonArray([.. done]) };
    }

    /// <summary>A report without the lines that it found.</summary>
    public static JsonObject Summary(JsonObject report)
    {
        report.Remove("issues");
        return report;
    }

    private static JsonObject Create(string batchId, JsonObject target, string device, bool isBroken, DateTimeOffset now) => new()
    {
        ["id"] = ObjectId.Next(),
        ["batchId"] = batchId,
        ["treeId"] = target["treeId"]?.DeepClone(),
        ["version"] = target["version"]?.DeepClone() ?? GoldenConfigDocument.FirstVersion,
        ["nodePath"] = target["nodePath"]?.DeepClone() ?? "base",
        ["deviceType"] = "cisco-ios",
        ["deviceName"] = device,
        ["specId"] = JsonText.Member(target, "nodeId"),
        ["inheritedSpecIds"] = new JsonArray(),
        ["variables"] = new JsonObject(),
        ["timestamp"] = WireTime.Text(now),
        ["totals"] = new JsonObject { ["errors"] = isBroken ? 1 : 0, ["warnings"] = 0, ["infos"] = 0, ["passes"] = isBroken ? 0 : 1 },
        ["issues"] = isBroken ? new JsonArray(Issue(device)) : new JsonArray(),
        ["score"] = isBroken ? 0 : 100,
        ["grade"] = isBroken ? "fail" : "pass",
    };

    private static JsonObject Issue(string device) => new()
    {
        ["severity"] = "error",
        ["type"] = "required",
        ["message"] = string.Create(CultureInfo.InvariantCulture, $"The line 'ip domain name' is missing on {device}."),
        ["spec"] = null,
    };
}
