using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints one method: its head, the request, the call.</summary>
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

        foreach (var value in method.Values)
        {
            _locals.Reserve(value.Local.TrimStart('@'));
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
        foreach (var value in _method.Values)
        {
            _writer.Line($"var {value.Local} = {value.Source};");
        }

        if (_method.Return is { Deferred: not null } or { Shape: ReturnShape.Items or ReturnShape.Events or ReturnShape.Pages })
        {
            new DeferredEmitter(_writer, _locals, _codecs, _client.ExecutorField).Emit(_method);
            _writer.Close();
            return;
        }

        var request = new RequestEmitter(_writer, _locals, _codecs, _client.ExecutorField).Emit(_method);
        new ReturnEmitter(_writer, _locals, _codecs, _client.ExecutorField).Emit(_method, request);
        _writer.Close();
    }

    private void Head()
    {
        var types = _method.TypeParameters.Count == 0 ? "" : "<" + string.Join(", ", _method.TypeParameters.Select(type => type.Name)) + ">";
        var parameters = string.Join(", ", _method.Parameters.Select(parameter => parameter.Type + " " + parameter.Name));
        _writer.Line($"{_method.Return.Deferred?.Type ?? _method.Return.Type} {_method.DeclaringType}.{_method.Name}{types}({parameters})");
        _writer.Indent();
        foreach (var type in _method.TypeParameters)
        {
            _writer.Line($"where {type.Name} : {type.Constraint}");
        }

        _writer.Unindent();
    }
}
