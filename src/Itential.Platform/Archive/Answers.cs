using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Finds out whether an answer means that something went wrong, and says it in words that hold nothing of the asset itself.</summary>
internal static class Answers
{
    private const int LongestDetail = 300;

    /// <summary>Gives the answer back.</summary>
    /// <exception cref="AssetRefusedException">The answer has a good status and tells of a fault.</exception>
    public static JsonNode? Check(JsonNode? answer) => FaultOf(answer) is { } fault ? throw new AssetRefusedException(fault) : answer;

    /// <summary>The asset in an answer, or the answer itself.</summary>
    /// <exception cref="AssetRefusedException">There is none.</exception>
    public static JsonObject Asset(JsonNode? answer, string? member = null) =>
        (member is null ? answer : answer.At(member) ?? answer) as JsonObject ?? throw new AssetRefusedException("The server answered with no asset.");

    /// <summary>The one item of an answer about a list with one asset.</summary>
    /// <exception cref="AssetRefusedException">The item tells of a fault.</exception>
    public static JsonObject? Item(JsonNode? answer, string list)
    {
        var item = answer.Objects(list).FirstOrDefault();
        Check(item ?? answer);
        return item is null && answer.At(list) is JsonArray ? throw new AssetRefusedException("The server took nothing.") : item;
    }

    /// <summary>Whether the server does not have a kind, or not for this account.</summary>
    public static bool IsAbsent(Exception exception) =>
        exception is ApiException { StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.NotImplemented };

    /// <summary>Why one asset failed; null where the exception ends everything.</summary>
    public static string? Refusal(Exception exception) => exception switch
    {
        AssetRefusedException => exception.Message,
        ApiException { StatusCode: HttpStatusCode.Unauthorized } => null,
        ApiException answer => Detail(answer) is { } detail ? $"{answer.Message} {detail}" : answer.Message,
        ApiRequestException => exception.Message,
        _ => null,
    };

    private static string? FaultOf(JsonNode? answer) =>
        answer is not JsonObject reply ? null
        : reply["error"] is { } error && error.GetValueKind() is JsonValueKind.Object or JsonValueKind.String ? Clean(error.Text() ?? error.Text("message") ?? "The server answered with an error.")
        : reply.Flag("success") == false || reply.Text("status")?.ToUpperInvariant() is "FAILURE" or "FAILED" or "ERROR" ? Clean(reply.Text("message") ?? "The server did not say why.")
        : null;

    private static string? Detail(ApiException answer)
    {
        if (!answer.HasContent)
        {
            return null;
        }

        try
        {
            var body = JsonNode.Parse(answer.Content!);
            return Clean(body.Text() ?? body.Text("message") ?? body.Text("error", "message") ?? body.Text("error"));
        }
        catch (JsonException)
        {
            // Pages that a proxy shows to people say nothing to this reader.
            return answer.Content!.TrimStart().StartsWith('<') ? null : Clean(answer.Content);
        }
    }

    private static string? Clean(string? text)
    {
        var line = SensitiveDataScanner.Default.Redact(text)?.ReplaceLineEndings(" ").Trim();
        return line is { Length: > LongestDetail } ? line[..LongestDetail] + "…" : line;
    }
}
