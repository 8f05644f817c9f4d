using System.Globalization;
using System.Text.Json;

namespace Otumat.Collector;

/// <summary>
/// The shape of the original: rows of time and type, without ids. Each row that arrives is stored, so a batch that is sent again is stored again.
/// </summary>
internal static class LegacyBatch
{
    private const string UnknownVersion = "unknown";
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss.FFFFFF";

    public static EventBatch Read(ref Utf8JsonReader json, BatchRules rules)
    {
        List<UsageEvent>? events = null;
        var hasHeaders = false;
        json.Expect(JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("rows"u8))
            {
                events = ReadRows(ref json, rules);
            }
            else if (json.ValueTextEquals("headers"u8))
            {
                hasHeaders = true;
                ReadHeaders(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        json.ExpectEnd();
        return hasHeaders && events is not null ? new EventBatch(UnknownVersion, events) : throw BatchFault.Shape("The batch needs 'headers' and 'rows'.");
    }

    private static void ReadHeaders(ref Utf8JsonReader json)
    {
        json.Expect(JsonTokenType.StartArray);
        foreach (var name in (ReadOnlySpan<string>)["install_id", "event_date", "event_type"])
        {
            if (json.ExpectText("headers") != name)
            {
                throw BatchFault.Shape("'headers' are not install_id, event_date, event_type.");
            }
        }

        json.Expect(JsonTokenType.EndArray);
    }

    private static List<UsageEvent> ReadRows(ref Utf8JsonReader json, BatchRules rules)
    {
        var events = new List<UsageEvent>();
        json.Expect(JsonTokenType.StartArray);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            rules.Count(events.Count + 1);
            if (json.TokenType != JsonTokenType.StartArray)
            {
                throw BatchFault.Shape("A row is not a list.");
            }

            var time = Time(json.ExpectText("event_date"));
            var name = json.ExpectText("event_type");
            json.Expect(JsonTokenType.EndArray);
            if (!EventLimits.IsName(name, EventLimits.LongestName))
            {
                throw BatchFault.Limit($"An event_type is not 1 to {EventLimits.LongestName} printable characters.");
            }

            events.Add(new UsageEvent(Guid.CreateVersion7(), rules.Trust(time), name, Properties: null));
        }

        return events;
    }

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw BatchFault.Limit("An event_date is not written as 2026-11-20 17:36:21.240915.");
}
