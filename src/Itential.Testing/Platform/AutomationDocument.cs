using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.State;

namespace Itential.Testing.Platform;

/// <summary>Makes the automations of Operations Manager.</summary>
internal static class AutomationDocument
{
    public static JsonObject Create(string name, JsonObject? workflow, DateTimeOffset now) => Complete(
        new JsonObject
        {
            ["name"] = name,
            ["description"] = $"{name}, made by a testing server",
            ["componentType"] = "workflows",
            ["componentId"] = JsonText.Member(workflow, "_id"),
            ["componentName"] = JsonText.Member(workflow, "name"),
            ["gbac"] = new JsonObject { ["read"] = new JsonArray(Accounts.GroupId), ["write"] = new JsonArray(Accounts.GroupId) },
        },
        now);

    /// <summary>Fills in what the server adds to an automation that is sent to it.</summary>
    public static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var automation = new JsonObject { ["_id"] = null };
        foreach (var (name, value) in sent)
        {
            automation[name] = value?.DeepClone();
        }

        automation["_id"] = ObjectId.Next();
        automation["description"] ??= "";
        automation["componentType"] ??= "workflows";
        automation["gbac"] ??= new JsonObject { ["read"] = new JsonArray(), ["write"] = new JsonArray() };
        automation["created"] = WireTime.Text(now);
        automation["createdBy"] = Accounts.Id;
        automation["lastUpdated"] = WireTime.Text(now);
        automation["lastUpdatedBy"] = Accounts.Id;
        return automation;
    }
}
