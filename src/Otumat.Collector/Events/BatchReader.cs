using System.Text.Json;

namespace Otumat.Collector;

/// <summary>Reads a body of either shape, the collector's own or the one of the original.</summary>
internal static class BatchReader
{
    /// <summary>Tells the shape by the members of the body.</summary>
    /// <exception cref="BatchFault">The body is refused; the message says why.</exception>
    public static EventBatch Read(ReadOnlySpan<byte> body, BatchRules rules)
    {
        var json = new Utf8JsonReader(body);
        try
        {
            return IsLegacy(body) ? LegacyBatch.Read(ref json, rules) : OwnBatch.Read(ref json, rules);
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or FormatException)
        {
            // The reader throws the latter two for text that is no valid Unicode and for values of another kind.
            throw BatchFault.Shape("The body is not JSON of a batch of events.");
        }
    }

    private static bool IsLegacy(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        json.Expect(JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("rows"u8))
            {
                return true;
            }

            if (json.ValueTextEquals("events"u8))
            {
                return false;
            }

            json.Skip();
        }

        return false;
    }
}
