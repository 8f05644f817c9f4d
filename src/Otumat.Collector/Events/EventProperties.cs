using System.Text;
using System.Text.Json;

namespace Otumat.Collector;

/// <summary>The properties of an event: a flat object of texts, numbers and booleans.</summary>
internal static class EventProperties
{
    /// <summary>Checks the object that follows and gives it back as compact JSON; null for none.</summary>
    public static string? Read(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw BatchFault.Shape("The 'properties' of an event are not an object.");
        }

        var text = new StringBuilder("{");
        var count = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (++count > EventLimits.MostProperties)
            {
                throw BatchFault.Limit($"An event has more than {EventLimits.MostProperties} properties.");
            }

            AppendMember(text, ref json, count > 1);
        }

        return count == 0 ? null : text.Append('}').ToString();
    }

    private static void AppendMember(StringBuilder text, ref Utf8JsonReader json, bool hasBefore)
    {
        var name = json.GetString()!;
        if (!EventLimits.IsName(name, EventLimits.LongestName))
        {
            throw BatchFault.Limit($"The name of a property is not 1 to {EventLimits.LongestName} printable characters.");
        }

        text.Append(hasBefore ? ",\"" : "\"").Append(JsonEncodedText.Encode(name).Value).Append("\":");
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                var value = json.GetString()!;
                text.Append('"').Append(JsonEncodedText.Encode(Short(value)).Value).Append('"');
                break;
            case JsonTokenType.Number:
                text.Append(Short(Encoding.ASCII.GetString(json.ValueSpan)));
                break;
            case JsonTokenType.True:
            case JsonTokenType.False:
                text.Append(json.TokenType == JsonTokenType.True ? "true" : "false");
                break;
            default:
                throw BatchFault.Limit("A property is neither text nor number nor boolean.");
        }
    }

    private static string Short(string value) => value.Length <= EventLimits.LongestValue
        ? value
        : throw BatchFault.Limit($"A property is longer than {EventLimits.LongestValue} characters.");
}
