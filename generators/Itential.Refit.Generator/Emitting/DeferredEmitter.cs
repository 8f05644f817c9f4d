using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints a method whose request is made after it has returned: a local function makes it, each time anew.</summary>
internal sealed class DeferredEmitter(SourceWriter writer, NameScope locals, CodecEmitter codecs, string executor)
{
    public void Emit(MethodModel method)
    {
        if (method.Paging is { } paging)
        {
            new PagingEmitter(writer, locals, codecs, executor).Emit(method, paging);
        }
        else if (method.Return.Deferred is { } deferred)
        {
            Call(method, deferred);
        }
        else
        {
            Items(method);
        }
    }

    private static string Token(MethodModel method) => method.CancellationToken ?? $"{KnownNames.CancellationToken}.None";

    private void Items(MethodModel method)
    {
        var function = locals.Take("Request");
        var name = method.Return.Shape == ReturnShape.Events ? "EnumerateEventsAsync" : "EnumerateAsync";
        writer.Line($"return {executor}.{name}({function}, {method.Operation.Field}, {codecs.Argument(method.Return.Codec!)}, {Token(method)});")
            .Line()
            .Open($"{KnownNames.HttpRequestMessage} {function}()");
        var request = new RequestEmitter(writer, locals, codecs, executor).Emit(method);
        writer.Line($"return {request};").Close();
    }

    private void Call(MethodModel method, DeferredModel deferred)
    {
        const string Calls = KnownNames.Requests + "DeferredCalls";
        var function = locals.Take("Call");
        var token = locals.Take("token");
        var call = method.CancellationToken is null ? function : $"{Calls}.Link<{TypeOf(method.Return)}>({function}, {method.CancellationToken})";
        writer.Line(deferred.Adapter is null
                ? $"return {Calls}.Observe<{TypeOf(method.Return)}>({function}, {Token(method)});"
                : $"return (({deferred.AdapterInterface})new {deferred.Adapter}()).Adapt({call});")
            .Line()
            .Open($"{method.Return.Type} {function}({KnownNames.CancellationToken} {token})");
        var request = new RequestEmitter(writer, locals, codecs, executor).Emit(method);
        new ReturnEmitter(writer, locals, codecs, executor).Emit(method with { CancellationToken = token }, request);
        writer.Close();
    }

    /// <summary>The type in the call's task.</summary>
    private static string TypeOf(ReturnModel result) =>
        result.Type.Substring(KnownNames.Task.Length + 1, result.Type.Length - KnownNames.Task.Length - 2);
}
