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
            new BodyEmitter(writer, locals, codecs, request).Emit(body);
        }

        Headers(method, request);
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
        var headers = new HeaderEmitter(writer, locals, request);
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
