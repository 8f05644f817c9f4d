using System.Text.Json;
using System.Text.Json.Nodes;
using TestKit;

namespace WireMock.Operations;

/// <summary>What a row's stub answers, made from what its table says of the answer.</summary>
internal sealed record CannedAnswer(int Status, string ContentType, string Body)
{
    private const string Text = "2023.2.7 Zürich \"a\"";

    private static readonly Dictionary<string, string> ByHand = new()
    {
        ["[device name | {name}] or {devices|list:[..]}"] = """["core1",{"name":"core2"}]""",
        ["[[op:int(-1|0|1), text]]"] = """[[-1,"old"],[0,"same"],[1,"new ü"]]""",
        ["map<clusterId, [connection]> (possibly under data)"] = """{"cluster-1":[{"x-unknown":1}]}""",
        ["{<collection>:{indexes:[]}}"] = """{"jobs":{"indexes":[{"name":"_id_"}],"x-unknown":1}}""",
        ["list of GroupMapping (wrapper not seen)"] = """{"results":[{"externalGroup":"cn=ops","x-unknown":1}]}""",
        ["execution result (object, or array of {host?,task?,status:\"SUCCESS\"|\"FAILURE\",results:...} for Ansible roles); audit_id in history"] =
            """{"status":"SUCCESS","stdout":"pong ü","return_code":0,"audit_id":17}""",
        ["[string]"] = """["a","ü"]""",
        ["[object]"] = """[{"a":1}]""",
        ["[..] or {data:[GitRepository], meta:{count:int, total_count?:int, ...}}"] = """[{"name":"a"}]""",
        ["[..] or {data:[GitKey], meta:{count:int, total_count?:int, ...}}"] = """{"data":[{"name":"a"}],"meta":{"count":1,"total_count":1}}""",
        ["[..] or {data:[GitIntegration], meta:{count:int, total_count?:int, ...}}"] = """{"data":[{"name":"a"}],"meta":{"count":1}}""",
        ["bool"] = "true",
        ["object|bool"] = "true",
        ["value"] = "22",
    };

    public static CannedAnswer Of(EndpointRow row, OperationMethod method)
    {
        if (row.Response.StartsWith("204", StringComparison.Ordinal))
        {
            return new(204, "", "");
        }

        if (method.ReadsText)
        {
            return new(200, "text/plain; charset=utf-8", Text);
        }

        var body = ByHand.TryGetValue(row.Response, out var known)
            ? known
            : (new ResponseText(row.Response, method.AnswerType, name => Example(name, row, method)).Read() ?? new JsonObject()).ToJsonString();
        return new(200, "application/json; charset=utf-8", body);
    }

    /// <summary>An example of the model that the table means: one of that name, or else what the method answers.</summary>
    private static JsonNode? Example(string name, EndpointRow row, OperationMethod method)
    {
        if (name.Length > 0 && method.Interface.Assembly.GetType($"{method.Interface.Namespace}.{name}") is { IsClass: true, IsGenericType: false } type && !IsStatic(type))
        {
            return JsonSample.Received(type);
        }

        // Where the table tells nothing of the answer's shape, it is the shape that the method reads.
        var read = IsUnknown(row) ? method.AnswerType : method.Result;
        return read is null ? null : JsonSample.Received(IsUnknown(row) ? read : Innermost(read));
    }

    private static bool IsUnknown(EndpointRow row) => row.Response is "?" or "object" or "{...}" or "response" or "any" or "JSON Schema";

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static Type Innermost(Type type) => type.IsGenericType && Nullable.GetUnderlyingType(type) is null
        ? Innermost(type.GetGenericArguments()[^1])
        : Nullable.GetUnderlyingType(type) ?? type;
}
