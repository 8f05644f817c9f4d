using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;

namespace Itential.Testing.Platform.Operations;

/// <summary>Makes triggers.</summary>
internal static class TriggerDocument
{
    private static readonly string[] Types = ["endpoint", "manual", "schedule", "eventSystem"];

    /// <summary>What is known of triggers.</summary>
    /// <remarks>An update of <c>formId</c> is accepted and has no effect, as on the product.</remarks>
    public static readonly AssetKind Kind = new("trigger") { Unchanging = ["formId", "type"], Complete = Complete };

    public static JsonObject Create(int index, string automationId, DateTimeOffset now)
    {
        var type = Types[index % Types.Length];
        var trigger = new JsonObject
        {
            ["name"] = string.Create(CultureInfo.InvariantCulture, $"Trigger {index + 1:D3}"),
            ["description"] = $"An {type} trigger, made by a testing server",
            ["type"] = type,
            ["actionId"] = automationId,
        };
        foreach (var (name, value) in Particulars(type, index / 2 + 1, now).ToList())
        {
            trigger[name] = value?.DeepClone();
        }

        return trigger;
    }

    /// <summary>What is wrong with a trigger that is sent.</summary>
    public static string? Check(JsonObject trigger) => JsonText.Member(trigger, "type") switch
    {
        null => "A trigger needs a type.",
        "endpoint" when JsonText.Member(trigger, "routeName") is null => "An endpoint trigger needs a routeName.",
        var type when !Types.Contains(type) => $"There is no type '{type}' of triggers.",
        _ => null,
    };

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var trigger = AssetDocument.Complete(sent, now);
        trigger["enabled"] ??= true;
        trigger["actionType"] ??= "automations";
        trigger["migrationVersion"] ??= 3;
        if (JsonText.Member(trigger, "type") == "schedule")
        {
            // The product takes the form data of a schedule and does not keep it.
            trigger.Remove("formData");
        }

        return trigger;
    }

    private static JsonObject Particulars(string type, int number, DateTimeOffset now) => type switch
    {
        "endpoint" => new JsonObject
        {
            ["routeName"] = string.Create(CultureInfo.InvariantCulture, $"automation-{number:D3}"),
            ["verb"] = "POST",
            ["schema"] = Schema(),
            ["jst"] = null,
        },
        "manual" => new JsonObject { ["formId"] = null, ["formData"] = new JsonObject(), ["formSchemaHash"] = null, ["legacyWrapper"] = false },
        "schedule" => new JsonObject
        {
            ["formId"] = null,
            ["formSchemaHash"] = null,
            ["legacyWrapper"] = false,
            ["firstRunAt"] = now.AddDays(1).ToUnixTimeMilliseconds(),
            ["processMissedRuns"] = "none",
            ["repeatUnit"] = "day",
            ["repeatFrequency"] = 1,
            ["repeatInterval"] = 86_400_000,
            ["nextRunAt"] = now.AddDays(1).ToUnixTimeMilliseconds(),
        },
        _ => new JsonObject { ["source"] = "@itential/app-workflow_engine", ["topic"] = "workflow_fail", ["schema"] = new JsonObject(), ["jst"] = null, ["legacyWrapper"] = false },
    };

    private static JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["device"] = new JsonObject { ["type"] = "string" } },
        ["required"] = new JsonArray("device"),
    };
}
