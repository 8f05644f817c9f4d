using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints how a request is made: address, body, headers, options.</summary>
internal sealed class RequestEmitter(SourceWriter writer, NameScope locals, CodecEmitter codecs, string executor)
{
    /// <summary>Prints the statements that make the request.</summary>
    /// <returns>The local that holds it.</returns>
    public string Emit(MethodModel method)
    {
        var address = method.AddressField is null ? Address(method) : $"{executor}.Address(ref {method.AddressField}, {Constant(method)})";
        var request = locals.Take("request");
        writer.Line($"var {request} = new {KnownNames.HttpRequestMessage}({method.Verb}, {address});");
        if (method.Body is { } body)
        {
            new BodyEmitter(writer, locals, codecs, request, executor).Emit(body);
        }
        else if (method.Multipart is { } multipart)
        {
            new MultipartEmitter(writer, locals, codecs, request, executor).Emit(multipart);
        }

        Headers(method, request);
        if (method.Body is not null)
        {
            BodyEmitter.Compress(writer, method.Body, request, executor);
        }

        foreach (var option in method.Options)
        {
            writer.Line($"{request}.Options.Set(new {KnownNames.HttpRequestOptionsKey}<{option.Type}>({CSharpText.Literal(option.Key)}), {option.Access});");
        }

        foreach (var version in method.Versions)
        {
            writer.Line($"{KnownNames.Requests}RequestVersion.Set({request}, {version.Access}, {KnownNames.HttpVersionPolicy}.{version.Policy});");
        }

        return request;
    }

    private static string Constant(MethodModel method) => CSharpText.Literal(string.Concat(method.Path.OfType<PathTextModel>().Select(segment => segment.Text)));

    private string Address(MethodModel method)
    {
        const string RequestUrl = KnownNames.Requests + "RequestUrl";
        var url = locals.Take("url");
        var address = method.Url is null ? "" : $", {method.Url.Access}, {CSharpText.Literal(method.Url.Parameter)}";
        writer.Line($"var {url} = new {RequestUrl}(stackalloc char[{RequestUrl}.StackLength], {executor}{address});");
        if (method.KeepsReserved)
        {
            writer.Line($"{url}.KeepReserved();");
        }

        var path = new PathEmitter(writer, locals, url);
        foreach (var segment in method.Path)
        {
            path.Emit(segment);
        }

        var query = new ParameterQueryEmitter(writer, locals, url);
        foreach (var item in method.Query)
        {
            query.Emit(item);
        }

        return url + ".ToUri()";
    }

    private void Headers(MethodModel method, string request)
    {
        var headers = new HeaderEmitter(writer, locals, request, executor);
        foreach (var header in method.Headers)
        {
            headers.Emit(header);
        }

        foreach (var header in method.HeaderParameters)
        {
            headers.Emit(header);
        }
    }
}
