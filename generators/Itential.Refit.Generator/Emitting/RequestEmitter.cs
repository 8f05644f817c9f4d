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
        var url = locals.Take("url");
        var request = locals.Take("request");
        Address(method, url);
        writer.Line($"var {request} = new {KnownNames.HttpRequestMessage}({KnownNames.HttpMethod}.{method.Verb}, {url}.ToUri());");
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

        return request;
    }

    private void Address(MethodModel method, string url)
    {
        const string RequestUrl = KnownNames.Requests + "RequestUrl";
        writer.Line($"var {url} = new {RequestUrl}(stackalloc char[{RequestUrl}.StackLength], {executor});");
        var path = new PathEmitter(writer, locals, url);
        foreach (var segment in method.Path)
        {
            path.Emit(segment);
        }

        var query = new QueryEmitter(writer, locals, new UrlSink(url));
        foreach (var item in method.Query)
        {
            query.Emit(item);
        }
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
