using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TestKit;

namespace WireMock.Operations;

/// <summary>The stub of a route: it takes each path that the table's template stands for, unless a stub of more fixed parts takes it.</summary>
internal sealed record OperationStub(Guid Id, string Name, string Verb, string Path, CannedAnswer Answer)
{
    public static OperationStub Of(EndpointRow row, OperationMethod method, string prefix) =>
        new(Guid.NewGuid(), Catalogue.NameOf(row), method.Verb, prefix + row.Path, CannedAnswer.Of(row, method));

    /// <summary>The stub as WireMock takes it.</summary>
    public JsonObject ToJson(Func<string, bool> isGreedy)
    {
        var fixedParts = Path.Split('/').Count(part => part.Length > 0 && !part.Contains('{', StringComparison.Ordinal));
        var pattern = RouteShape.Fill(Regex.Replace(Path, "[.+()$]", @"\$0", RegexOptions.NonBacktracking), (name, _) => isGreedy(name) ? ".+" : "[^/]+");
        var response = new JsonObject { ["status"] = Answer.Status };
        if (Answer.Body.Length > 0)
        {
            response["headers"] = new JsonObject { ["Content-Type"] = Answer.ContentType };
            response["body"] = Answer.Body;
        }

        return new JsonObject
        {
            ["id"] = Id.ToString(),
            ["name"] = Name,

            // The smallest number is asked first; those of the stub files are positive.
            ["priority"] = -1 - fixedParts,
            ["request"] = new JsonObject { ["method"] = Verb, ["urlPathPattern"] = pattern },
            ["response"] = response,
        };
    }
}
