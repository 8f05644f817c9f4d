using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the call that sends the request.</summary>
internal sealed class ReturnEmitter(SourceWriter writer, NameScope locals, CodecEmitter codecs, string executor)
{
    public void Emit(MethodModel method, string request)
    {
        var result = method.Return;
        if (result.Shape == ReturnShape.Request)
        {
            Unsent(result, request);
            return;
        }

        var isSync = result.Wrapper == ReturnWrapper.None;
        var token = method.CancellationToken ?? $"{KnownNames.CancellationToken}.None";
        var codec = result.Codec is null ? "" : $", {codecs.Argument(result.Codec)}";
        var types = result.Codec is { Kind: not CodecKind.Serializer } ? $"<{result.ResultType}>" : "";
        var call = $"{executor}.{Method(result.Shape)}{(isSync ? "" : "Async")}{types}({request}, {method.Operation.Field}{codec}, {token})";
        if (result.IsLooser)
        {
            call += "!";
        }

        if (result is { Wrapper: ReturnWrapper.None, Shape: ReturnShape.Nothing })
        {
            writer.Line(call + ";");
        }
        else if (isSync)
        {
            writer.Line($"return {call};");
        }
        else if (result.ResponseInterface is not null)
        {
            ThroughInterface(result, call);
        }
        else
        {
            writer.Line(result.Wrapper == ReturnWrapper.Task ? $"return {call};" : $"return new {result.Type}({call});");
        }
    }

    private void Unsent(ReturnModel result, string request) => writer.Line(result.Wrapper switch
    {
        ReturnWrapper.None => $"return {request};",
        ReturnWrapper.Task => $"return {KnownNames.Task}.FromResult<{result.ResultType}>({request});",
        _ => $"return new {result.Type}({request});",
    });

    // A task of a class is no task of its interface.
    private void ThroughInterface(ReturnModel result, string call)
    {
        var function = locals.Take("AsInterface");
        var response = locals.Take("response");
        writer.Line($"return {function}({call});")
            .Line()
            .Line($"static async {result.Type} {function}({KnownNames.Task}<global::Itential.Refit.ApiResponse<{result.ResultType}>> {response}) => await {response}.ConfigureAwait(false);");
    }

    private static string Method(ReturnShape shape) => shape switch
    {
        ReturnShape.Response => "SendForResponse",
        ReturnShape.Message => "SendForMessage",
        ReturnShape.Stream => "SendForStream",
        ReturnShape.Content => "SendForContent",
        _ => "Send",
    };
}
