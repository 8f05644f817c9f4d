using System.Text.Json;

namespace Otumat.Collector;

/// <summary>Steps through JSON whose shape is known.</summary>
internal static class JsonReading
{
    public static void Expect(this ref Utf8JsonReader json, JsonTokenType type)
    {
        if (!json.Read() || json.TokenType != type)
        {
            throw BatchFault.Shape("The body is not JSON of a batch of events.");
        }
    }

    public static string ExpectText(this ref Utf8JsonReader json, string member)
    {
        json.Read();
        return json.TokenType == JsonTokenType.String ? json.GetString()! : throw BatchFault.Shape($"'{member}' is not a text.");
    }

    /// <summary>Nothing may follow the object that was read.</summary>
    public static void ExpectEnd(this ref Utf8JsonReader json)
    {
        if (json.Read())
        {
            throw BatchFault.Shape("Something follows the batch.");
        }
    }
}
