using System.Text.Json;

namespace Otumat.Collector;

/// <summary>The shape with event ids.</summary>
internal static class OwnBatch
{
    public static EventBatch Read(ref Utf8JsonReader json, BatchRules rules)
    {
        string? package = null, version = null;
        List<UsageEvent>? events = null;
        json.Expect(JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("events"u8))
            {
                events = ReadEvents(ref json, rules);
            }
            else if (json.ValueTextEquals("version"u8))
            {
                version = json.ExpectText("version");
            }
            else if (json.ValueTextEquals("package"u8))
            {
                package = json.ExpectText("package");
            }
            else
            {
                json.Skip();
            }
        }

        json.ExpectEnd();
        if (events is null || version is null || package is null)
        {
            throw BatchFault.Shape("The batch needs 'package', 'version' and 'events'.");
        }

        return EventLimits.IsName(version, EventLimits.LongestVersion)
            ? new EventBatch(version, events)
            : throw BatchFault.Limit($"'version' is not 1 to {EventLimits.LongestVersion} printable characters.");
    }

    private static List<UsageEvent> ReadEvents(ref Utf8JsonReader json, BatchRules rules)
    {
        var events = new List<UsageEvent>(Math.Min(rules.MostEvents, 128));
        json.Expect(JsonTokenType.StartArray);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            rules.Count(events.Count + 1);
            events.Add(ReadEvent(ref json, rules));
        }

        return events;
    }

    private static UsageEvent ReadEvent(ref Utf8JsonReader json, BatchRules rules)
    {
        Guid? id = null;
        DateTimeOffset? time = null;
        string? name = null, properties = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw BatchFault.Shape("An event is not an object.");
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
            {
                json.Expect(JsonTokenType.String);
                id = json.TryGetGuid(out var guid) ? guid : throw BatchFault.Limit("The 'id' of an event is not a UUID.");
            }
            else if (json.ValueTextEquals("time"u8))
            {
                json.Expect(JsonTokenType.String);
                time = json.TryGetDateTimeOffset(out var at) ? at : throw BatchFault.Limit("The 'time' of an event is not ISO 8601.");
            }
            else if (json.ValueTextEquals("name"u8))
            {
                name = json.ExpectText("name");
            }
            else if (json.ValueTextEquals("properties"u8))
            {
                properties = EventProperties.Read(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        if (id is null || time is null || name is null)
        {
            throw BatchFault.Shape("An event needs 'id', 'time' and 'name'.");
        }

        return EventLimits.IsName(name, EventLimits.LongestName)
            ? new UsageEvent(id.Value, rules.Trust(time.Value), name, properties)
            : throw BatchFault.Limit($"The 'name' of an event is not 1 to {EventLimits.LongestName} printable characters.");
    }
}
