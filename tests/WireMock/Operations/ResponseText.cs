using System.Globalization;
using System.Text.Json.Nodes;

namespace WireMock.Operations;

/// <summary>
/// Reads what a table says of an answer, such as <c>{message:string, data:[Job], metadata:object}</c>, into an example of it. Of alternatives
/// the first is taken, and remarks are passed over.
/// </summary>
/// <param name="text">The cell of the table.</param>
/// <param name="read">What the answer is read as: the table often names a member and not its type, and then the type is the one that is read.</param>
/// <param name="model">Gives an example of a model of a name; null when it knows none.</param>
internal sealed class ResponseText(string text, Type? read, Func<string, JsonNode?> model)
{
    private static readonly char[] Ends = [' ', '+'];
    private const string Closing = ",]}|)";

    private static readonly string[] Numbers =
    [
        "total", "skip", "limit", "end", "count", "totalCount", "totalRecords", "currentPage", "pageSize", "totalPages", "n", "ok", "nModified", "insertedCount",
        "deletedCount", "modifiedCount", "matchedCount", "unique_device_count", "return_count", "start_index", "expires_in", "jobsDeleted", "tasksDeleted",
        "jobHistoryDeleted", "jobDataDeleted", "totalInventories", "totalNodes", "totalActions", "clusterValue", "localValue", "return_code", "elapsed_time",
    ];

    private static readonly string[] Objects = ["metadata", "totalByAdapter", "lastErrorObject", "pagination", "variables", "attributes", "profile"];

    private int _at;

    /// <summary>The example.</summary>
    public JsonNode? Read() => Value("", read);

    private char Next => _at < text.Length ? text[_at] : '\0';

    private JsonNode? Value(string member, Type? type)
    {
        SkipSpace();
        switch (Next)
        {
            case '{':
                return Object(type);
            case '[':
                return Array(type);
            case '"':
                _at++;
                var end = text.IndexOf('"', _at);
                var literal = text[_at..end];
                _at = end + 1;
                return literal;
            default:
                return Named(member);
        }
    }

    private JsonObject Object(Type? type)
    {
        var example = new JsonObject();
        _at++;
        while (true)
        {
            SkipSpace();
            if (Next == '}' || Next == '\0')
            {
                _at++;
                return example;
            }

            if (Next == ',')
            {
                _at++;
                continue;
            }

            var name = Name();
            if (name.Length == 0)
            {
                continue;
            }

            SkipSpace();
            JsonNode? value;
            if (name.EndsWith("[]", StringComparison.Ordinal))
            {
                (name, value) = (name[..^2], MemberOf(type, name[..^2]) is { } list ? JsonSample.Received(list) : new JsonArray());
            }
            else if (Next == ':')
            {
                _at++;
                value = Value(name, MemberOf(type, name)?.Property.PropertyType);
            }
            else
            {
                value = MemberOf(type, name) is { } member ? JsonSample.Received(member) : ByName(name);
            }

            example[name] = value;
            SkipRest();
        }
    }

    private JsonArray Array(Type? type)
    {
        _at++;
        SkipSpace();
        var item = JsonSample.ItemOf(type);
        if (Next == ']')
        {
            _at++;
            return item is null ? [] : new JsonArray(JsonSample.Received(item));
        }

        var example = new JsonArray(Value("", item));
        SkipRest();
        while (Next == ',')
        {
            _at++;
            example.Add(Value("", item));
            SkipRest();
        }

        _at++;
        return example;
    }

    private JsonNode? Named(string member)
    {
        var start = _at;
        while (Next != '\0' && !Closing.Contains(Next, StringComparison.Ordinal) && Next is not ('{' or '[' or '(' or ':'))
        {
            _at++;
        }

        var name = text[start.._at].Trim().TrimEnd('?').Trim();
        return name switch
        {
            "string" => member == "status" ? "Success" : "Zürich",
            "int" or "number" or "float" or "long" => 7,
            "bool" => true,
            "null" => null,
            "" or "any" or "object" or ".." or "..." => model("") ?? new JsonObject(),
            _ when long.TryParse(name, CultureInfo.InvariantCulture, out var number) => number,
            _ when name.StartsWith("map<", StringComparison.Ordinal) => new JsonObject(),
            _ => model(name.Split(Ends)[0]) ?? new JsonObject(),
        };
    }

    private static JsonMember? MemberOf(Type? type, string name) =>
        type is null || JsonSample.ItemOf(type) is not null ? null : JsonMember.Of(type).FirstOrDefault(member => member.Name == name);

    private static JsonNode ByName(string name) => name switch
    {
        _ when Numbers.Contains(name) => 1,
        _ when Objects.Contains(name) => new JsonObject(),
        "status" => "Success",
        "acknowledged" or "success" or "running" => true,
        _ => "Zürich",
    };

    private string Name()
    {
        var start = _at;
        while (Next is not ('\0' or ':' or ',' or '}' or '|' or ' '))
        {
            _at++;
        }

        var name = text[start.._at].Trim('"').TrimEnd('?', '.');
        if (Next == '|')
        {
            SkipRestBefore(':');
        }

        return name;
    }

    private void SkipRestBefore(char stop)
    {
        while (Next is not ('\0' or ',' or '}') && Next != stop)
        {
            _at++;
        }
    }

    // To the comma or the bracket that ends this value, past what is nested in between.
    private void SkipRest()
    {
        var depth = 0;
        while (Next != '\0')
        {
            if (depth == 0 && Next is ',' or ']' or '}' && depth == 0)
            {
                return;
            }

            depth += Next switch { '{' or '[' or '(' or '<' => 1, '}' or ']' or ')' or '>' => -1, _ => 0 };
            _at++;
        }
    }

    private void SkipSpace()
    {
        while (Next == ' ')
        {
            _at++;
        }
    }
}
