using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using WireMock.Admin;

namespace WireMock.Operations;

/// <summary>What came of calling every operation of a product once. Each rule gives the faults that it finds.</summary>
internal sealed record ProductRun(
    Catalogue Catalogue,
    string Prefix,
    IReadOnlyList<OperationCall> Calls,
    IReadOnlyDictionary<OperationCall, object?> Answers,
    IReadOnlyList<Exchange> Journal)
{
    private ILookup<Guid, Exchange> ByStub => Journal.ToLookup(exchange => exchange.StubMapping?.Id ?? Guid.Empty);

    /// <summary>Each call with the one request that it made, in the order of the calls.</summary>
    private IEnumerable<(OperationCall Call, LoggedRequest Request)> Requests
    {
        get
        {
            var byStub = ByStub;
            return Calls.GroupBy(call => call.Stub).SelectMany(group => group.Zip(byStub[group.Key.Id], (call, exchange) => (call, exchange.Request)));
        }
    }

    /// <summary>Requests that no stub took, or a stub of the files, and stubs that took more or fewer than their calls.</summary>
    public IEnumerable<string> MatchFaults()
    {
        var byStub = ByStub;
        var known = Calls.Select(call => call.Stub.Id).ToHashSet();
        return Journal.Where(exchange => !exchange.WasMatched || !known.Contains(exchange.StubMapping!.Id))
            .Select(exchange => $"{exchange.Request.Line} went to {exchange.StubMapping?.Name ?? "no stub"}.")
            .Concat(Calls.GroupBy(call => call.Stub)
                .Where(group => group.Count() != byStub[group.Key.Id].Count())
                .Select(group => $"{group.Key.Name} was asked {byStub[group.Key.Id].Count()} times by {string.Join(" and ", group)}."));
    }

    /// <summary>Requests of another verb or another path, character by character.</summary>
    public IEnumerable<string> PathFaults() => Requests
        .Where(pair => $"{pair.Request.Method} {pair.Request.Url.Split('?')[0]}" != $"{pair.Call.Method.Verb} {pair.Call.ExpectedPath(Prefix)}")
        .Select(pair => $"{pair.Call} asked {pair.Request.Line} and should ask {pair.Call.Method.Verb} {pair.Call.ExpectedPath(Prefix)}.");

    /// <summary>Query names that the row does not list, parameters that do not arrive, and values that arrive as others.</summary>
    public IEnumerable<string> QueryFaults() => Requests.SelectMany(pair =>
    {
        var sent = QueryHelpers.ParseQuery(pair.Request.Url.Contains('?', StringComparison.Ordinal) ? pair.Request.Url[pair.Request.Url.IndexOf('?', StringComparison.Ordinal)..] : "");
        var row = new RowQuery(pair.Call.Row);
        var strange = sent.Keys.Where(name => !row.Allows(name)).Select(name => $"{pair.Call} sent the query value {name}, which '{pair.Call.Row.Query}' does not list.");
        var changed = pair.Call.Method.QueryParameters.Select(parameter => (Name: OperationMethod.WireName(parameter), Values: QueryArgument.Arriving(parameter, pair.Call.Row)))
            .Where(parameter => parameter.Values is not null && !parameter.Values.SequenceEqual(sent[parameter.Name]))
            .Select(parameter => $"{pair.Call} sent {parameter.Name}={sent[parameter.Name]} for {string.Join(", ", parameter.Values!)} in {pair.Request.Url}.");
        var missing = pair.Call.Method.QueryParameters.Any() && sent.Count == 0 ? [$"{pair.Call} sent no query."] : Array.Empty<string>();
        var mangled = sent.SelectMany(value => value.Value.Select(text => (value.Key, text)))
            .Where(value => value.text!.Contains('ä', StringComparison.Ordinal) && !value.text.Contains(QueryArgument.Text, StringComparison.Ordinal))
            .Select(value => $"{pair.Call} sent {value.Key}={value.text}.");
        return strange.Concat(changed).Concat(missing).Concat(mangled);
    });

    /// <summary>Bodies that differ from what was passed, or came with another content type.</summary>
    public IEnumerable<string> BodyFaults() => Requests.Select(pair => (pair.Call, pair.Request, Type: pair.Request.Header("Content-Type")?.Split(';')[0]))
        .Select(sent => sent switch
        {
            { Call.Method.Body: null } => sent.Request.Body.Length == 0 && sent.Type is null ? null : $"{sent.Call} sent a body of {sent.Type}: {sent.Request.Body}",
            { Call.Method.SendsAForm: true } => sent.Type == "application/x-www-form-urlencoded" && sent.Request.Body.StartsWith("grant_type=client_credentials&", StringComparison.Ordinal)
                ? null
                : $"{sent.Call} sent {sent.Type}: {sent.Request.Body}",
            _ when sent.Type != "application/json" => $"{sent.Call} sent {sent.Type}.",
            { Call.Method.IsTwin: true } => sent.Request.Body.Length > 2 ? null : $"{sent.Call} sent {sent.Request.Body}.",
            _ => RoundTrip.Same(sent.Call.ExpectedBody, JsonNode.Parse(sent.Request.Body)) ? null : $"{sent.Call} sent {sent.Request.Body} for {sent.Call.ExpectedBody!.ToJsonString()}.",
        })
        .OfType<string>();

    /// <summary>Calls that failed, that gave nothing where something was answered, and whose result lost what was answered.</summary>
    public IEnumerable<string> AnswerFaults() => Calls.Select(call => (Answers[call], call.Method) switch
        {
            (Exception error, _) => $"{call} failed on {call.Stub.Answer.Body}: {error.Message} {error.InnerException?.Message}",
            (null, { Result: null }) => null,
            (null, _) => $"{call} gave nothing of {call.Stub.Answer.Body}.",
            (string text, { ReadsText: true }) => text == call.Stub.Answer.Body ? null : $"{call} gave '{text}' of '{call.Stub.Answer.Body}'.",
            (JsonElement { ValueKind: JsonValueKind.Undefined }, _) => $"{call} gave undefined JSON of {call.Stub.Answer.Body}.",
            (IEnumerable list, _) when call.Stub.Answer.Body.Length > 2 && !list.Cast<object?>().Any() => $"{call} gave an empty list of {call.Stub.Answer.Body}.",
            ({ } value, _) => Loss(call, value),
        })
        .OfType<string>();

    // An example of a model has a member that no model knows: whatever reads it has it still.
    private static string? Loss(OperationCall call, object value)
    {
        if (call.Method.Context.GetTypeInfo(call.Method.Result!) is not { } info)
        {
            return call.Method.Result == typeof(bool) ? null : $"{call.Method.Context.GetType().Name} does not know {call.Method.Result}.";
        }

        return Told(call).Contains(JsonSample.UnknownMember, StringComparison.Ordinal)
            && JsonSample.ModelsOf([call.Method.Result!]).Any(JsonMember.KeepsUnknown)
            && !JsonSerializer.Serialize(value, info).Contains(JsonSample.UnknownMember, StringComparison.Ordinal)
            ? $"{call} read {call.Stub.Answer.Body} as {JsonSerializer.Serialize(value, info)}."
            : null;
    }

    // What a page says of itself is not part of its items.
    private static string Told(OperationCall call)
    {
        var body = JsonNode.Parse(call.Stub.Answer.Body);
        if (body is JsonObject page && call.Method.IsTwin)
        {
            page.Remove("metadata");
            page.Remove("meta");
        }

        return body?.ToJsonString() ?? "";
    }
}
