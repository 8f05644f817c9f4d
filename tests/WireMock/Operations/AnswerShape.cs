using System.Text.Json.Nodes;

namespace WireMock.Operations;

/// <summary>The shapes of answers that the products' services have.</summary>
internal static class AnswerShape
{
    private static readonly (string Shape, string[] Members)[] Objects =
    [
        ("status, message, data", ["status", "message", "data{}"]),
        ("message, data list with metadata", ["message", "data[]", "metadata"]),
        ("message, data with metadata", ["message", "data{}", "metadata"]),
        ("message, data of items", ["message", "data.items[]"]),
        ("message, data", ["message", "data{}"]),
        ("status, result page", ["status", "result.data[]", "result.totalRecords", "result.totalPages"]),
        ("status, result list", ["status", "result[]"]),
        ("status, result", ["status", "result{}"]),
        ("state, result", ["state", "result"]),
        ("imported", ["imported[]"]),
        ("created, edit", ["created{}", "edit"]),
        ("updated", ["updated{}"]),
        ("metadata, data", ["metadata", "data{}"]),
        ("metadata, profile", ["metadata", "profile{}"]),
        ("data, meta", ["data[]", "meta{}"]),
        ("items", ["items[]", "skip", "limit", "total", "previous", "next"]),
        ("results with skip and limit", ["results[]", "skip", "limit", "total"]),
        ("results, total", ["results[]", "total"]),
        ("results", ["results[]"]),
        ("list, total", ["list[]", "total"]),
        ("plans, totalCount", ["plans[]", "totalCount"]),
        ("adapterModels", ["adapterModels[]", "total"]),
        ("integrationModels", ["integrationModels[]", "total"]),
        ("profiles", ["profiles[]"]),
        ("data list", ["data[]"]),
        ("raw result of the database", ["acknowledged"]),
        ("raw change of the database", ["ok", "n"]),
        ("raw insertion of the database", ["result", "ops[]", "insertedCount"]),
        ("raw removal of the database", ["lastErrorObject", "value", "ok"]),
        ("status, message", ["status", "message"]),
    ];

    /// <summary>Every shape that some row has to answer.</summary>
    public static IEnumerable<string> All => Objects.Select(shape => shape.Shape).Except(["raw result of the database"]).Concat(["nothing", "text", "array", "object", "bool"]);

    public static string Of(CannedAnswer answer) => answer switch
    {
        { Body.Length: 0 } => "nothing",
        _ when !answer.ContentType.StartsWith("application/json", StringComparison.Ordinal) => "text",
        _ => JsonNode.Parse(answer.Body) switch
        {
            JsonArray => "array",
            JsonObject body => Array.Find(Objects, shape => Array.TrueForAll(shape.Members, member => Has(body, member))).Shape ?? "object",
            _ => "bool",
        },
    };

    private static bool Has(JsonNode? node, string member)
    {
        foreach (var name in member.TrimEnd('[', ']', '{', '}').Split('.'))
        {
            if (node is not JsonObject body || !body.TryGetPropertyValue(name, out node))
            {
                return false;
            }
        }

        return (member[^1], node) switch
        {
            (']', _) => node is JsonArray,
            ('}', _) => node is JsonObject,
            _ => true,
        };
    }
}
