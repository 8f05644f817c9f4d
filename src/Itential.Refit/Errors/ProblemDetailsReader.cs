using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Itential.Refit;

/// <summary>Reads problem details member by member, so that one that is not as expected, or a text that was cut, takes nothing else with it.</summary>
internal static class ProblemDetailsReader
{
    private const string MediaType = "application/problem+json";

    public static bool IsProblem(HttpContentHeaders headers) =>
        MediaType.Equals(headers.ContentType?.MediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads what can be read.</summary>
    /// <param name="text">The text; null is an empty problem.</param>
    /// <param name="fault">The first thing that was not as expected; null when all was.</param>
    public static ProblemDetails Read(string? text, out JsonException? fault)
    {
        var problem = new ProblemDetails();
        fault = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return problem;
        }

        try
        {
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                fault = new JsonException($"Problem details are an object; this is {json.TokenType}.");
                return problem;
            }

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString()!;
                json.Read();
                var value = JsonElement.ParseValue(ref json);
                if (!TryTake(problem, name, value))
                {
                    problem.Extensions[name] = value;
                    fault ??= new JsonException($"The problem's member '{name}' is of kind {value.ValueKind}, which it should not be.", name, null, null);
                }
            }
        }
        catch (JsonException e)
        {
            fault ??= e;
        }
        catch (InvalidOperationException e)
        {
            // A name with half of a surrogate pair, written as an escape.
            fault ??= new JsonException("The name of a problem's member is no text.", e);
        }

        return problem;
    }

    private static bool TryTake(ProblemDetails problem, string name, JsonElement value)
    {
        try
        {
            return Take(problem, name, value);
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair, written as an escape.
            return false;
        }
    }

    private static bool Take(ProblemDetails problem, string name, JsonElement value)
    {
        switch (name.ToUpperInvariant())
        {
            case "TYPE" when IsText(value):
                problem.Type = value.GetString();
                return true;
            case "TITLE" when IsText(value):
                problem.Title = value.GetString();
                return true;
            case "DETAIL" when IsText(value):
                problem.Detail = value.GetString();
                return true;
            case "INSTANCE" when IsText(value):
                problem.Instance = value.GetString();
                return true;
            case "STATUS":
                problem.Status = Number(value);
                return problem.Status is not null || value.ValueKind == JsonValueKind.Null;
            case "ERRORS":
                return TakeErrors(problem, value);
            case "TYPE" or "TITLE" or "DETAIL" or "INSTANCE":
                return false;
            default:
                problem.Extensions[name] = value;
                return true;
        }
    }

    private static bool IsText(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Null;

    private static int? Number(JsonElement value)
    {
        int number;
        return value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetInt32(out number) => number,
            JsonValueKind.String when int.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out number) => number,
            _ => null,
        };
    }

    private static bool TakeErrors(ProblemDetails problem, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return value.ValueKind == JsonValueKind.Null;
        }

        foreach (var field in value.EnumerateObject())
        {
            problem.Errors[field.Name] = field.Value.ValueKind switch
            {
                JsonValueKind.Array => [.. field.Value.EnumerateArray().Select(Message)],
                JsonValueKind.Null => [],
                _ => [Message(field.Value)],
            };
        }

        return true;
    }

    private static string Message(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
