using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints one method: address, request, body, headers, call.</summary>
internal sealed class MethodEmitter
{
    private readonly SourceWriter _writer;
    private readonly ClientModel _client;
    private readonly MethodModel _method;
    private readonly NameScope _locals = new();
    private readonly CodecEmitter _codecs;

    public MethodEmitter(SourceWriter writer, ClientModel client, MethodModel method)
    {
        _writer = writer;
        _client = client;
        _method = method;
        _codecs = new CodecEmitter(client.ExecutorField);
        foreach (var parameter in method.Parameters)
        {
            _locals.Reserve(parameter.Name.TrimStart('@'));
        }

        foreach (var type in method.TypeParameters)
        {
            _locals.Reserve(type.Name.TrimStart('@'));
        }
    }

    public void Emit()
    {
        Head();
        _writer.Open();
        var url = _locals.Take("url");
        var request = _locals.Take("request");
        Address(url);
        _writer.Line($"var {request} = new {KnownNames.HttpRequestMessage}({KnownNames.HttpMethod}.{_method.Verb}, {url}.ToUri());");
        if (_method.Body is { } body)
        {
            new BodyEmitter(_writer, _locals, _codecs, request).Emit(body);
        }

        Headers(request);
        foreach (var option in _method.Options)
        {
            _writer.Line($"{request}.Options.Set(new {KnownNames.HttpRequestOptionsKey}<{option.Type}>({CSharpText.Literal(option.Key)}), {option.Access});");
        }

        new ReturnEmitter(_writer, _locals, _codecs, _client.ExecutorField).Emit(_method, request);
        _writer.Close();
    }

    private void Head()
    {
        var types = _method.TypeParameters.Count == 0 ? "" : "<" + string.Join(", ", _method.TypeParameters.Select(type => type.Name)) + ">";
        var parameters = string.Join(", ", _method.Parameters.Select(parameter => parameter.Type + " " + parameter.Name));
        _writer.Line($"{_method.Return.Type} {_method.DeclaringType}.{_method.Name}{types}({parameters})");
        _writer.Indent();
        foreach (var type in _method.TypeParameters)
        {
            _writer.Line($"where {type.Name} : {type.Constraint}");
        }

        _writer.Unindent();
    }

    private void Address(string url)
    {
        const string RequestUrl = KnownNames.Requests + "RequestUrl";
        _writer.Line($"var {url} = new {RequestUrl}(stackalloc char[{RequestUrl}.StackLength], {_client.ExecutorField});");
        var path = new PathEmitter(_writer, _locals, url);
        foreach (var segment in _method.Path)
        {
            path.Emit(segment);
        }

        var query = new QueryEmitter(_writer, _locals, new UrlSink(url));
        foreach (var item in _method.Query)
        {
            query.Emit(item);
        }
    }

    private void Headers(string request)
    {
        var headers = new HeaderEmitter(_writer, _locals, request);
        foreach (var header in _method.Headers)
        {
            headers.Emit(header);
        }

        foreach (var header in _method.HeaderParameters)
        {
            headers.Emit(header);
        }
    }
}
