using Itential.Diagnostics.Generator.Model;
using Itential.Generators;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Prints one method of a decorator: a small one that asks whether anybody listens, and one that traces.</summary>
internal sealed class DecoratedMethodEmitter(SourceWriter writer, DecoratorModel decorator, DecoratedMethodModel decorated)
{
    private readonly MethodModel _method = decorated.Method;

    private string Unsafe => _method.IsUnsafe ? "unsafe " : "";

    private string TypeArguments => _method.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", _method.TypeParameters.Select(parameter => parameter.Name))}>";

    private string TypeParameters => _method.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", _method.TypeParameters.Select(parameter => parameter.Attributes + parameter.Name))}>";

    private string Parameters => string.Join(", ", _method.Parameters.Select(parameter => parameter.Declaration));

    private string Arguments => string.Join(", ", _method.Parameters.Select(parameter => parameter.Argument));

    private string Inner => $"{DecoratorEmitter.Inner(_method.DeclaringType, decorator.InnerField)}.{_method.Name}{TypeArguments}({Arguments})";

    public void Emit()
    {
        Head($"{Unsafe}{_method.ReturnType} {_method.DeclaringType}.{_method.Name}{TypeParameters}({Parameters})", decorated.Constraints);
        if (decorated.IsDisposal)
        {
            writer.Open($"if ({KnownNames.TracedInterfaces}.EndsElsewhere(this))").Line(_method.ReturnsVoid ? "return;" : "return default;").Close();
        }

        if (decorated.Field is not { } field)
        {
            writer.Line(TracedBodyEmitter.Untraced(_method, Inner)).Close();
            return;
        }

        writer.Open($"if (!{KnownNames.MethodTracing}.IsOnFor({decorator.LoggerField}))").Line(TracedBodyEmitter.Untraced(_method, Inner));
        if (_method.ReturnsVoid)
        {
            writer.Line("return;");
        }

        writer.Close()
            .Line(TracedBodyEmitter.Untraced(_method, $"{decorated.TracedName}{TypeArguments}({Arguments})"))
            .Close()
            .Line();
        Traced(field);
    }

    private void Traced(string field)
    {
        var constraints = _method.TypeParameters
            .Where(parameter => parameter.Constraints.Length > 0)
            .Select(parameter => $"where {parameter.Name} : {parameter.Constraints}")
            .ToEquatableArray();
        Head($"private {Unsafe}{_method.ReturnType} {decorated.TracedName}{TypeParameters}({Parameters})", constraints);
        var locals = new NameScope();
        foreach (var name in _method.Parameters.Select(parameter => parameter.Name).Concat(_method.TypeParameters.Select(parameter => parameter.Name)))
        {
            locals.Reserve(name.TrimStart('@'));
        }

        new TracedBodyEmitter(writer, field, decorator.LoggerField).Emit(_method, Inner, locals);
        writer.Close();
    }

    private void Head(string declaration, EquatableArray<string> constraints)
    {
        foreach (var attribute in _method.Attributes)
        {
            writer.Line(attribute);
        }

        writer.Line(declaration).Indent();
        foreach (var constraint in constraints)
        {
            writer.Line(constraint);
        }

        writer.Unindent().Open();
    }
}
