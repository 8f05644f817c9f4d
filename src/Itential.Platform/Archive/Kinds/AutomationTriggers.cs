using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Brings the triggers of an automation that the server has up to date.</summary>
internal static class AutomationTriggers
{
    private const string Root = "operations-manager/triggers";

    /// <summary>Changes the triggers that are there by their names, and adds the others.</summary>
    /// <returns>What to look after.</returns>
    public static async Task<IReadOnlyList<string>> ReplaceAsync(DocumentClient server, string automationId, IReadOnlyList<JsonObject> triggers, CancellationToken cancellationToken)
    {
        var all = await server.PagesAsync(Root, "data", cancellationToken, ("actionId", automationId)).ConfigureAwait(false);

        // A filter that the server does not know gives everything.
        var stored = all.Where(trigger => trigger.Text("actionId") == automationId).ToList();
        var warnings = new List<string>();
        var added = new JsonArray();
        foreach (var trigger in triggers)
        {
            if (stored.Find(other => other.Text("name") == trigger.Text("name")) is not { } known)
            {
                trigger["actionId"] = automationId;
                trigger.Remove("_id");
                added.Add((JsonNode)trigger);
                continue;
            }

            warnings.AddRange(Differences(trigger, known));
            trigger.Without("_id", "actionId", "actionType", "type", "created", "createdBy", "lastUpdated", "lastUpdatedBy", "lastExecuted", "nextRunAt");
            await server.PatchAsync(DocumentPath.Of(Root, known.Text("_id") ?? ""), trigger, cancellationToken).ConfigureAwait(false);
        }

        if (added.Count > 0)
        {
            var answer = await server.PutAsync(Root, DocumentReading.Wrap("triggers", added), cancellationToken).ConfigureAwait(false);
            foreach (var item in answer.Objects("data"))
            {
                Answers.Check(item);
            }
        }

        warnings.AddRange(stored
            .Where(known => triggers.All(trigger => trigger.Text("name") != known.Text("name")))
            .Select(known => $"The trigger '{known.Text("name")}' is not in the archive and stays."));
        return warnings;
    }

    private static IEnumerable<string> Differences(JsonObject trigger, JsonObject known)
    {
        if (trigger.Text("type") != known.Text("type"))
        {
            yield return $"The trigger '{trigger.Text("name")}' is of type {known.Text("type")} on the server and stays so.";
        }

        // Release 6.5.2 takes the change and does not make it.
        if (trigger.Text("formId") is { } form && form != known.Text("formId"))
        {
            yield return $"The trigger '{trigger.Text("name")}' may keep its old form; look at it on the server.";
        }
    }
}
